using ClaimTrail.Articles;
using ClaimTrail.Money;

namespace ClaimTrail.Comparing;

/// <summary>Articles held beside one another: which figures tell one quantity, which quotations the same words, and
/// where tellings differ.</summary>
/// <param name="Articles">The articles that were compared, the earliest first.</param>
/// <param name="Quantities">The quantities, those told most often first.</param>
/// <param name="Statements">The statements, those told most often first.</param>
/// <param name="Changes">The differences, the weightiest first: another number or speaker before a lost bound, a lost
/// "about" last; what is surer stands before what is less sure.</param>
/// <param name="Notes">What a reader must know about the comparison, in sentences: repeats, languages without a table,
/// articles that tell no common story.</param>
public sealed record Comparison(
    IReadOnlyList<ComparedArticle> Articles,
    IReadOnlyList<Quantity> Quantities,
    IReadOnlyList<ToldStatement> Statements,
    IReadOnlyList<Change> Changes,
    IReadOnlyList<string> Notes)
{
    /// <summary>Compares articles, with no annotation by hand. The time is near linear in their number.</summary>
    /// <param name="articles">The articles, in any order; dates put them in order, then the order given.</param>
    /// <param name="rates">Exchange rates that conversions are held against; null to hold them against each other
    /// alone.</param>
    /// <exception cref="Languages.UnknownLanguageException">An article's language is no BCP 47 tag.</exception>
    /// <exception cref="ArgumentException">Two articles have one id.</exception>
    public static Comparison Of(IReadOnlyList<ComparedArticle> articles, ExchangeRates? rates = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (articles.CountBy(a => a.Id, StringComparer.Ordinal).FirstOrDefault(a => a.Value > 1) is { Key: { } twice })
            throw new ArgumentException($"Two articles have the id \"{twice}\".", nameof(articles));
        return new Comparer(rates).Compare(articles);
    }

    /// <summary>Compares the articles of a case, with its own exchange rates or those given.</summary>
    /// <exception cref="Languages.UnknownLanguageException">An article's language is no BCP 47 tag.</exception>
    public static Comparison Of(Corpus corpus, ExchangeRates? rates = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Of([.. corpus.Articles.Select(ComparedArticle.Of)], rates);
    }
}
