namespace ClaimTrail.Articles;

/// <summary>The articles of one case folder, with their paragraphs and quoted passages. Immutable.</summary>
public sealed class Corpus
{
    private readonly Dictionary<string, Article> _byId;

    internal Corpus(IReadOnlyList<Article> articles)
    {
        Articles = articles;
        Passages = [.. articles.SelectMany(a => a.Passages)];
        _byId = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
    }

    /// <summary>The articles, in the order of the cards.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The quoted passages of all articles, article by article in the order of the text.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>Whether the whole text of every article is at hand.</summary>
    public bool HasText => Articles.All(a => a.Text is not null);

    /// <summary>The article of that id.</summary>
    /// <param name="articleId">An id as in <c>articles.csv</c>.</param>
    /// <exception cref="KeyNotFoundException">No article has that id; the message lists those that exist.</exception>
    public Article this[string articleId] => _byId.TryGetValue(articleId, out var article)
        ? article
        : throw new KeyNotFoundException(
            $"No article has the id \"{articleId}\". There are: {string.Join(", ", Articles.Select(a => a.Id))}.");

    /// <summary>Opens the articles of a case folder, and checks them from end to end, as <see cref="Case.Open"/>
    /// says.</summary>
    /// <exception cref="CorpusException">Something is wrong; the exception carries all errors found in all
    /// files.</exception>
    internal static Corpus Open(string caseFolder, string? textFolder = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseFolder);
        var errors = new ErrorList();
        var articles = Read(caseFolder, textFolder, errors);
        return errors.All.Count == 0 ? new Corpus(articles) : throw new CorpusException(errors.All);
    }

    /// <summary>The articles as far as they could be read, whatever is wrong on the way; to be used only when there
    /// are no errors.</summary>
    private static IReadOnlyList<Article> Read(string caseFolder, string? textFolder, ErrorList errors)
    {
        if (!Directory.Exists(caseFolder))
        {
            errors.Add(caseFolder, null, "The case folder does not exist.",
                "Name a folder that holds articles.csv, such as data/netflix-2023.");
            return [];
        }

        var cards = ArticleCards.Read(caseFolder, errors);
        var texts = ArticleTexts.Read(caseFolder, textFolder, cards, errors);
        var paragraphs = ParagraphFile.Read(caseFolder, cards, texts, errors);
        var passages = new PassageFile(cards, paragraphs, texts, errors).Read(caseFolder)
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
