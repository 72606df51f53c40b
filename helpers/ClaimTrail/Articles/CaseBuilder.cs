namespace ClaimTrail.Articles;

/// <summary>Makes <c>paragraphs.csv</c> and <c>passages.csv</c> from the cards, the selection and the full
/// texts.</summary>
/// <remarks>The same input gives the same bytes on every machine: nothing depends on culture, time or file
/// order.</remarks>
public static class CaseBuilder
{
    /// <summary>Builds both files in memory; <see cref="CaseBuild.Write"/> stores them.</summary>
    /// <param name="caseFolder">The folder that holds <c>articles.csv</c> and <c>selection.csv</c>.</param>
    /// <param name="textFolder">The folder with the full texts; null looks where <see cref="Case.Open"/> looks.</param>
    /// <exception cref="CorpusException">A text is missing or not the one on its card, a selected passage is not in
    /// its text
    /// or breaks the <see cref="QuotationBudget"/>, or a file has errors; all of them are in the exception.</exception>
    public static CaseBuild Build(string caseFolder, string? textFolder = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseFolder);
        var errors = new ErrorList();
        var cards = ArticleCards.Read(caseFolder, errors);
        var texts = ArticleTexts.Read(caseFolder, textFolder, cards, errors);
        if (errors.All.Count == 0)
            foreach (var card in cards.All.Where(c => !texts.ContainsKey(c.Id)))
                cards.Refuse(card, "The full text is missing, and the files are made from it.",
                    $"Put {card.Id}.txt into the folder of texts, and name that folder with --text.");
        var articles = cards.All.Where(c => texts.ContainsKey(c.Id)).Select(c => new BuiltArticle(c, texts[c.Id]))
            .ToList();
        var selection = new Selection(cards, articles, errors);
        selection.Read(caseFolder);
        if (errors.All.Count > 0) throw new CorpusException(errors.All);
        return new CaseBuild(
            CsvRecords.Write(articles.SelectMany(a => a.Paragraphs)),
                CsvRecords.Write(articles.SelectMany(a => a.Passages)));
    }
}
