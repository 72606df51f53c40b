using System.Globalization;
namespace ClaimTrail.Site.Markup;

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
