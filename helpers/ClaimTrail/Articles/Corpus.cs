namespace ClaimTrail.Articles;

/// <summary>The articles of one case folder, with their paragraphs and quoted passages. Immutable.</summary>
public sealed class Corpus
{
    /// <summary>Given as the text folder: open the case without its full texts, wherever they may lie.</summary>
    public const string WithoutText = "";

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

    /// <summary>Opens a case folder, and checks it from end to end.</summary>
    /// <param name="caseFolder">The folder that holds <c>articles.csv</c>, <c>paragraphs.csv</c>, <c>passages.csv</c> and,
    /// if anybody made some, <c>glosses.csv</c>.</param>
    /// <param name="textFolder">The folder with the full texts, one <c>ID.txt</c> per article. Null: the folder named in the
    /// environment variable CLAIMTRAIL_TEXT, then <c>text</c> in the case folder, article by article; where neither has a
    /// file, that article is opened without text. <see cref="WithoutText"/>: no text at all. A relative path counts from the
    /// working folder or, if nothing is there, from the next folder above it or above the case folder where it leads somewhere.</param>
    /// <exception cref="CorpusException">Something is wrong; the exception carries all errors found in all files.</exception>
    public static Corpus Open(string caseFolder, string? textFolder = null) =>
        TryOpen(caseFolder, textFolder, out var corpus, out var errors) ? corpus : throw new CorpusException(errors);

    /// <summary>Opens a case folder as <see cref="Open"/> does, and hands out the errors instead of throwing them.</summary>
    /// <param name="caseFolder">As for <see cref="Open"/>.</param>
    /// <param name="textFolder">As for <see cref="Open"/>.</param>
    /// <param name="corpus">The corpus; null when there are errors.</param>
    /// <param name="errors">Everything that is wrong; empty when the corpus was opened.</param>
    public static bool TryOpen(
        string caseFolder,
        string? textFolder,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Corpus? corpus,
        out IReadOnlyList<CorpusError> errors)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseFolder);
        var reader = new CorpusReader(caseFolder, textFolder);
        var articles = reader.Read();
        errors = reader.Errors;
        corpus = errors.Count == 0 ? new Corpus(articles) : null;
        return corpus is not null;
    }
}
