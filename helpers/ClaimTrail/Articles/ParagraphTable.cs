namespace ClaimTrail.Articles;

/// <summary>The paragraphs that could be read, and which articles lack some because a row is broken: after that, a count
/// that is off or a paragraph that is not there is no further error.</summary>
internal sealed class ParagraphTable(ArticleCards cards)
{
    private readonly Dictionary<string, List<Paragraph>> _byArticle =
        cards.All.ToDictionary(c => c.Id, _ => new List<Paragraph>(), StringComparer.Ordinal);

    private readonly HashSet<string> _lacking = new(StringComparer.Ordinal);
    private bool _lacksAnywhere;

    /// <summary>The paragraphs of an article so far; null when there is no such article.</summary>
    public List<Paragraph>? Of(string articleId) => _byArticle.GetValueOrDefault(articleId);

    /// <summary>Notes that a row could not be read; when its article is not known either, any article may lack it.</summary>
    public void LackOneOf(string articleId)
    {
        if (_byArticle.ContainsKey(articleId)) _lacking.Add(articleId);
        else _lacksAnywhere = true;
    }

    public bool Lacks(string articleId) => _lacksAnywhere || _lacking.Contains(articleId);
}
