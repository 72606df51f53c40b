using ClaimTrail.Figures;
using ClaimTrail.Languages;

namespace ClaimTrail.Comparing.Reading;

/// <summary>Names of money that several countries share: an article that writes جنيه إسترليني once goes on with جنيه,
/// and means the same.</summary>
internal static class SharedCurrencies
{
    // In code units: what stands so near behind an amount converts it, and is another currency.
    private const int ConversionGap = 15;

    // A dollar without a country is the American one, whatever other dollars are told beside it.
    private const string Dollar = "USD";

    /// <summary>The figures of an article, those in a currency's bare name in the currency that it names in
    /// full.</summary>
    public static IReadOnlyList<Figure> Settle(IReadOnlyList<Figure> figures, Language language)
    {
        var money = figures.Where(f => f.Kind == FigureKind.Money).ToList();
        if (money.Select(f => f.Unit).Distinct().Count() < 2) return figures;
        var names = language.Section("currencies");
        var told = money.ToLookup(f => f.Unit.Code, f => Name(f, names));
        var meant = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var bare in told.Where(c => c.Key != Dollar && c.All(IsBare)))
        {
            var full = told.Where(c => c.Key != bare.Key && c.Any(w => bare.All(b => Holds(w, b!)))).ToList();
            if (full is [var only]) meant.Add(bare.Key, only.Key);
        }

        return meant.Count == 0 ? figures : [.. figures.Select((f, i) => meant.TryGetValue(f.Unit.Code, out var code)
            && !(i > 0 && figures[i - 1].Unit.Code == code && f.Span.Start - figures[i - 1].Span.End <= ConversionGap)
                ? f with { Unit = new Unit(code) } : f)];
    }

    /// <summary>The longest name of its currency that a figure's words hold; null where it is a sign.</summary>
    private static string? Name(Figure figure, IReadOnlyDictionary<string, IReadOnlyList<string>> names) =>
        names.GetValueOrDefault(figure.Unit.Code)?
            .Where(n => n.All(c => char.IsLetter(c) || c == ' ')
                && figure.Surface.Contains(n, StringComparison.Ordinal))
            .MaxBy(n => n.Length);

    private static bool IsBare(string? name) => name is not null && !name.Contains(' ', StringComparison.Ordinal);

    private static bool Holds(string? full, string word) =>
        full?.Split(' ') is { Length: > 1 } words && words.Contains(word);
}
