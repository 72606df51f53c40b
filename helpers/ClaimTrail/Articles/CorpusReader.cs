namespace ClaimTrail.Articles;

/// <summary>Reads a case folder from end to end, whatever is wrong on the way.</summary>
internal sealed class CorpusReader(string caseFolder, string? textFolder)
{
    private readonly ErrorList _errors = new();

    public IReadOnlyList<CorpusError> Errors => _errors.All;

    /// <summary>The articles as far as they could be read; to be used only when there are no errors.</summary>
    public IReadOnlyList<Article> Read()
    {
        if (!Directory.Exists(caseFolder))
        {
            _errors.Add(caseFolder, null, "The case folder does not exist.",
                "Name a folder that holds articles.csv, such as data/netflix-2023.");
            return [];
        }

        var cards = ArticleCards.Read(caseFolder, _errors);
        var texts = ArticleTexts.Read(caseFolder, textFolder, cards, _errors);
        var paragraphs = ParagraphFile.Read(caseFolder, cards, texts, _errors);
        var passages = new PassageFile(cards, paragraphs, texts, _errors).Read(caseFolder)
            .ToLookup(p => p.ArticleId, StringComparer.Ordinal);
        return
        [
            .. cards.All.Select(card => card with
            {
                Paragraphs = [.. paragraphs.Of(card.Id)!],
                Passages = [.. passages[card.Id].OrderBy(p => p.Span.Start)],
                Text = texts.GetValueOrDefault(card.Id),
            }),
        ];
    }
}
