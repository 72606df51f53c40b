using System.Reflection;
using System.Text.Json.Nodes;

namespace ClaimTrail.Notebooks.Jupyter;

/// <summary>What the kernel says of itself.</summary>
internal static class KernelInfo
{
    /// <summary>Its version.</summary>
    public static string Version { get; } =
        typeof(KernelInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The content of its answer to <c>kernel_info_request</c>.</summary>
    public static JsonObject Content() => new()
    {
        ["protocol_version"] = "5.3",
        ["implementation"] = "claimtrail",
        ["implementation_version"] = Version,
        ["banner"] = $"ClaimTrail {Version}: C#, and F#, HTML and Mermaid by #!fsharp, #!html, #!mermaid",
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = "14.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
        },
        ["help_links"] = new JsonArray(),
    };
}
