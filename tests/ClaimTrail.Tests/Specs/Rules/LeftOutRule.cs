using System.Text.RegularExpressions;

namespace ClaimTrail.Tests.Specs.Rules;

/// <summary>A form that newspapers do not print or that the find contract reads differently on purpose.</summary>
/// <param name="Models">The models it holds for; null for all.</param>
/// <param name="Languages">The languages it holds for; null for all.</param>
/// <param name="Pattern">What the slice of the text matches; letter case does not matter.</param>
/// <param name="Why">The reason, as the report prints it.</param>
internal sealed record LeftOutRule(IReadOnlyList<string>? Models, IReadOnlyList<string>? Languages,
    string Pattern, string Why)
{
    private readonly Regex _pattern = new(Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public bool Holds(string language, string model, string slice) =>
        Models?.Contains(model) != false && Languages?.Contains(language) != false && _pattern.IsMatch(slice);
}
