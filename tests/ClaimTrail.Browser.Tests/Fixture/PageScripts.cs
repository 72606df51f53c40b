using System.Reflection;

namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>The files that tests run in a page.</summary>
internal static class PageScripts
{
    /// <summary>A script without the comment above it: Playwright takes what begins as a function for one.</summary>
    public static string Read(string name) => string.Join('\n', Text(name)
        .Split('\n')
        .Where(line => !line.StartsWith("//", StringComparison.Ordinal))).Trim();

    /// <summary>A file as it is.</summary>
    public static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly()
            .GetManifestResourceStream($"ClaimTrail.Browser.Tests.Web.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
