namespace ClaimTrail.Notebooks.Directives;

/// <summary>Reads <c>#r "nuget: Id, 1.2.3"</c> and <c>#i "nuget: feed"</c>.</summary>
internal static class PackageDirective
{
    private const string Form = "Write #r \"nuget: Id, 1.2.3\".";

    /// <summary>The package a line asks for, or null when the line is another <c>#r</c>.</summary>
    /// <exception cref="DirectiveException">The line means a package but does not name one exact version.</exception>
    public static PackageRequest? Read(string line, int number)
    {
        if (NugetText(line, "#r", number) is not { } text) return null;
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        var id = parts[0];
        if (!IsId(id)) throw new DirectiveException(number, $"\"{id}\" is no package id. {Form}");
        if (parts.Length == 1 || parts[1].Length == 0)
        {
            throw new DirectiveException(
                number, $"#r \"nuget: {id}\" names no version, so the result would change with the feed. {Form}");
        }
        if (parts.Length > 2) throw new DirectiveException(number, $"#r \"nuget: {text}\" has more than an id and a version. {Form}");
        if (!IsExactVersion(parts[1]))
        {
            throw new DirectiveException(
                number, $"\"{parts[1]}\" is no exact version; ranges and wildcards resolve differently from engine to engine. {Form}");
        }
        return new PackageRequest(id, parts[1], number);
    }

    /// <summary>The package feed a line adds, or null when the line is no <c>#i</c>.</summary>
    /// <exception cref="DirectiveException">The line names no feed.</exception>
    public static string? ReadFeed(string line, int number)
    {
        if (NugetText(line, "#i", number) is not { } text) return null;
        return text.Length > 0 ? text : throw new DirectiveException(number, "#i names no feed. Write #i \"nuget: address or folder\".");
    }

    private static string? NugetText(string line, string directive, int number)
    {
        var text = line.Trim();
        if (!text.StartsWith(directive, StringComparison.Ordinal)) return null;
        var rest = text[directive.Length..].TrimStart();
        if (!rest.StartsWith('"'))
            return rest.StartsWith("nuget", StringComparison.Ordinal) ? throw new DirectiveException(number, $"The quotes are missing. {Form}") : null;
        var end = rest.IndexOf('"', 1);
        if (end < 0) throw new DirectiveException(number, $"{directive} has no closing quote.");
        var inner = rest[1..end].Trim();
        return inner.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase) ? inner["nuget:".Length..].Trim() : null;
    }

    private static bool IsId(string id) =>
        id.Length > 0 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');

    private static bool IsExactVersion(string version)
    {
        var core = version.Split('-', '+')[0].Split('.');
        return core.Length is >= 2 and <= 4
            && core.All(part => part.Length > 0 && part.All(char.IsAsciiDigit))
            && version.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '+');
    }
}
