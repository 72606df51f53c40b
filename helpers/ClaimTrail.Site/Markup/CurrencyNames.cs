using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using ClaimTrail.Display.Html;

namespace ClaimTrail.Site.Markup;

/// <summary>Currencies in words, for readers who do not know their codes.</summary>
internal static partial class CurrencyNames
{
    private static readonly Lazy<FrozenDictionary<string, string>> Names = new(() => CultureInfo
        .GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name))
        .Where(region => region.ISOCurrencySymbol.Length == 3 && region.CurrencyEnglishName.Length > 0)
        .DistinctBy(region => region.ISOCurrencySymbol, StringComparer.Ordinal)
        .ToFrozenDictionary(
            region => region.ISOCurrencySymbol, region => Lowered(region.CurrencyEnglishName), StringComparer.Ordinal));

    /// <summary>Who publishes a series of rates, by the short name that the reference rows give it.</summary>
    private static readonly (string Series, string Publisher)[] Publishers =
        [("ecb", "European Central Bank"), ("frb", "Federal Reserve Board"),
            ("jisdor", "Bank Indonesia’s daily fixing")];

    /// <summary>An amount as a headline gives it: dollars with their sign, other currencies with their name behind the
    /// code.</summary>
    /// <param name="words">An amount in words, such as <c>up to 900,000 USD</c>.</param>
    public static string InWords(string words) => Code().Replace(
        Dollars().Replace(words, amount =>
            $"${amount.Groups["low"]}" + (amount.Groups["high"] is { Success: true } high ? $" to ${high}" : "")),
        code => Names.Value.TryGetValue(code.Value, out var name) ? $"{code.Value} ({name})" : code.Value);

    /// <summary>The codes that a page uses beside amounts or alone in a cell, each with its name, in the order of the
    /// alphabet, then the series of rates that it names; empty when it uses none.</summary>
    /// <param name="markup">The page.</param>
    public static string Note(string markup)
    {
        var codes = Code().Matches(markup).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)
            .Select(code => Names.Value.TryGetValue(code, out var name) ? $"{code} {name}" : null).OfType<string>();
        var series = Series().Matches(markup).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var publishers = Publishers.Where(known => series.Contains(known.Series));
        return Line("Currencies", codes)
            + Line("Rates", publishers.Select(known => $"{known.Series} {known.Publisher}"));
    }

    private static string Line(string head, IEnumerable<string> names) =>
        string.Join(", ", names) is { Length: > 0 } all ? $"<p>{head}: {Escaped.Of(all)}.</p>\n" : "";

    private static string Lowered(string name)
    {
        var last = name.LastIndexOf(' ') + 1;
        return name[..last] + name[last..].ToLowerInvariant();
    }

    [GeneratedRegex(@"(?<=\d |illion )[A-Z]{3}(?!\w)|(?<=>)[A-Z]{3}(?=<)", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?:ecb|frb|jisdor)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Series();

    [GeneratedRegex(@"(?<low>\d[\d,.]*)(?: to (?<high>\d[\d,.]*))? USD\b", RegexOptions.CultureInvariant)]
    private static partial Regex Dollars();
}
