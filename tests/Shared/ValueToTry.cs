using System.Text.RegularExpressions;

namespace ClaimTrail.Testing;

/// <summary>A value at the top of a cell with a comment that says what to try: <c>var hedge = "range";   // try "up to"
/// or "exact"</c>, or the comment on the next line.</summary>
/// <param name="Place">Where the value stands in the cell.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Instead">What the comment says to try, as it is written in code.</param>
internal sealed partial record ValueToTry(int Place, int Length, IReadOnlyList<string> Instead)
{
    /// <summary>The value of a cell; null when it has none.</summary>
    public static ValueToTry? Of(string cell)
    {
        if (Pattern.Match(cell) is not { Success: true } match) return null;
        var value = match.Groups["value"];
        return new ValueToTry(value.Index, value.Length,
            [.. Literal.Matches(match.Groups["try"].Value).Select(found => found.Value)]);
    }

    /// <summary>The cell with another value.</summary>
    public string In(string cell, string value) =>
        string.Concat(cell.AsSpan(0, Place), value, cell.AsSpan(Place + Length));

    [GeneratedRegex("""
        \A\s*[^\n=]+\s=\s(?:\("[a-z]+",\s)?(?<value>"(?:[^"\\\n]|\\.)*"|null|[\d_.]+)\)?;\s*(?:\n\s*)?//\s(?:[^\n]*?;\s)?try\s(?<try>[^\n]+)
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern { get; }

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|\d[\d_.]*
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal { get; }
}
