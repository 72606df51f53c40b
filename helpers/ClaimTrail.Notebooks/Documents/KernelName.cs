using System.Collections.Frozen;

namespace ClaimTrail.Notebooks.Documents;

/// <summary>The names under which notebooks know languages, reduced to one name each.</summary>
public static class KernelName
{
    /// <summary>C#.</summary>
    public const string CSharp = "csharp";

    /// <summary>F#.</summary>
    public const string FSharp = "fsharp";

    /// <summary>Markup that goes to the page.</summary>
    public const string Html = "html";

    /// <summary>A diagram in Mermaid's notation.</summary>
    public const string Mermaid = "mermaid";

    /// <summary>Questions to tables.</summary>
    public const string Sql = "sql";

    /// <summary>Text in Markdown.</summary>
    public const string Markdown = "markdown";

    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>
    {
        ["csharp"] = CSharp,
        ["c#"] = CSharp,
        ["cs"] = CSharp,
        [".net-csharp"] = CSharp,
        ["fsharp"] = FSharp,
        ["f#"] = FSharp,
        ["fs"] = FSharp,
        [".net-fsharp"] = FSharp,
        ["html"] = Html,
        ["mermaid"] = Mermaid,
        ["markdown"] = Markdown,
        ["md"] = Markdown,
        ["javascript"] = "javascript",
        ["js"] = "javascript",
        ["powershell"] = "pwsh",
        ["pwsh"] = "pwsh",
        [".net-pwsh"] = "pwsh",
        ["python"] = "python",
        ["python3"] = "python",
        ["r"] = "r",
        ["julia"] = "julia",
        ["sql"] = Sql,
        ["kql"] = "kql",
        ["http"] = "http",
        ["value"] = "value",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The one name of a language, or null when no notebook engine knows the alias.</summary>
    public static string? Resolve(string? alias) =>
        alias is null ? null : Aliases.GetValueOrDefault(alias.Trim());

    /// <summary>Whether a whole notebook may be in this language.</summary>
    public static bool IsNotebookLanguage(string kernel) => kernel is CSharp or FSharp;
}
