using System.Globalization;

namespace ClaimTrail.Site.Markup;

/// <summary>Names for files of letters, digits and hyphens, each once, whatever the thing itself is called.</summary>
/// <param name="taken">Names that are taken from the start.</param>
internal sealed class FileNames(params IEnumerable<string> taken)
{
    private const int Longest = 80;
    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>A name without an extension.</summary>
    public string Take(string wanted, string otherwise)
    {
        var kept =
            new string([.. wanted.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-')]).Trim('-');
        if (kept.Length > Longest) kept = kept[..Longest];
        if (kept.Length == 0) kept = otherwise;
        var name = kept;
        for (var n = 2; !_taken.Add(name); n++) name = string.Create(CultureInfo.InvariantCulture, $"{kept}-{n}");
        return name;
    }
}

/// <summary>The ids given on one page, so that none is given twice.</summary>
internal sealed class PageIds
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "main", "contents" };

    /// <summary>The id, or the id with a number when it is taken.</summary>
    public string Take(string wanted)
    {
        var kept = new string([.. wanted.Where(c => char.IsLetterOrDigit(c) || c is '-' or '_')]);
        if (kept.Length == 0) kept = "part";
        var id = kept;
        for (var n = 2; !_taken.Add(id); n++) id = string.Create(CultureInfo.InvariantCulture, $"{kept}-{n}");
        return id;
    }
}
