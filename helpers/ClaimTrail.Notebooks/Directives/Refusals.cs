namespace ClaimTrail.Notebooks.Directives;

/// <summary>What other engines have and this one refuses, each with what to do instead.</summary>
internal static class Refusals
{
    private const string OtherLanguages = "claimtrail runs C#, F#, HTML, Mermaid and Markdown cells.";

    /// <summary>Why a magic command is refused, or null when it is merely unknown.</summary>
    public static string? OfCommand(string name) => name switch
    {
        "set" or "share" =>
            "sharing variables between languages works in one engine only. Write a file in one cell and read it in the other.",
        "connect" => "connecting another kernel works in one engine only. Call the database or service from C# through its own package.",
        "javascript" or "js" =>
            "scripts in the page mean something else in every engine. Show a chart with Nb.Chart(…), or markup with a #!html cell.",
        "pwsh" or "powershell" => OtherLanguages + " Start the program with System.Diagnostics.Process.",
        "sql" or "kql" => OtherLanguages + " Query the database from C# through its own package.",
        "http" => OtherLanguages + " Use System.Net.Http.HttpClient.",
        "value" => OtherLanguages + " Put the value into a file beside the notebook and read it.",
        "extension" => "kernel extensions are not loaded. Call the package from a cell.",
        _ => KernelNames.Contains(name) ? OtherLanguages : null,
    };

    /// <summary>Why a name of the notebook engine's own interface is refused, or null when it is an ordinary name.</summary>
    public static string? OfName(string name) => name switch
    {
        "Formatter" =>
            "Formatter.Register exists in one engine only. Give the type a ToHtml() method, or show it with Nb.Table(…).",
        "Kernel" or "KernelInvocationContext" =>
            "the kernel's own interface exists in one engine only. Use x.Display() to show, a file to pass values on.",
        "PocketView" or "PocketViewTags" =>
            "PocketView exists in one engine only. Show a table with Nb.Table(…), or markup with HTML(\"…\").",
        "Interactive" =>
            "the interface of .NET Interactive exists in one engine only. Use x.Display() and Nb.Show(…).",
        _ => null,
    };

    /// <summary>Why <c>@input</c> is refused.</summary>
    public const string Input =
        "asking the reader stops a run without a reader. Read an environment variable: "
        + "Environment.GetEnvironmentVariable(\"NAME\") ?? \"default\".";

    private static readonly HashSet<string> KernelNames = new(["python", "r", "julia"], StringComparer.OrdinalIgnoreCase);
}
