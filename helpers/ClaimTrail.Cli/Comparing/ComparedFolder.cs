using ClaimTrail.Articles;
using ClaimTrail.Cases;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Comparing;
using ClaimTrail.Money;

namespace ClaimTrail.Cli.Comparing;

/// <summary>What <c>compare</c> reads: the articles of a folder or a case, and the exchange rates at hand.</summary>
/// <param name="Articles">The articles.</param>
/// <param name="Rates">The rates; null where none are at hand.</param>
/// <param name="Problems">Files that were left out, in sentences.</param>
internal sealed record ComparedFolder(IReadOnlyList<ComparedArticle> Articles, ExchangeRates? Rates,
    IReadOnlyList<string> Problems)
{
    // Newspapers convert at a rate of some days before.
    private const int DaysAround = 10;

    /// <summary>A folder with this file is a case.</summary>
    private const string Cards = "articles.csv";

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="CorpusException">The case is broken.</exception>
    /// <exception cref="InvalidDataException">The file of rates is none of the European Central Bank's.</exception>
    public static ComparedFolder Read(string path, string? rates)
    {
        if (!Directory.Exists(path) && NamedCase(path) is { } named) path = named;
        var isCase = File.Exists(Path.Combine(path, Cards));
        var (articles, problems) = isCase ? OfCase(path) : OfFolder(path);
        return new ComparedFolder(articles,
            rates is not null ? Published(rates, articles) : isCase ? OwnRates(path) : null, problems);
    }

    private static string? NamedCase(string name)
    {
        var folder = Path.Combine(RepositoryFolder.OrHere(), "data", name);
        return File.Exists(Path.Combine(folder, Cards)) ? folder : null;
    }

    private static (IReadOnlyList<ComparedArticle>, IReadOnlyList<string>) OfCase(string path) =>
        ([.. Case.Open(path).Articles.Select(ComparedArticle.Of)], []);

    private static (IReadOnlyList<ComparedArticle>, IReadOnlyList<string>) OfFolder(string path)
    {
        var draft = CaseDraft.Read(path);
        return (draft.Compared, [.. draft.Problems.Where(p => p.LeftOut).Select(p => p.ToString())]);
    }

    private static ExchangeRates Published(string file, IReadOnlyList<ComparedArticle> articles)
    {
        var days = articles.Select(a => a.Published).OfType<DateOnly>().ToList();
        return days.Count == 0
            ? EuroRates.Read(file, DateOnly.MinValue, DateOnly.MaxValue)
            : EuroRates.Read(file, days.Min().AddDays(-DaysAround), days.Max().AddDays(DaysAround));
    }

    private static ExchangeRates? OwnRates(string path)
    {
        foreach (var folder in new[] { Path.Combine(path, "reference"), Path.Combine(path, "..", "reference") })
            if (File.Exists(Path.Combine(folder, "exchange-rates.csv"))) return ReferenceShelf.Open(folder).Rates;
        return null;
    }
}
