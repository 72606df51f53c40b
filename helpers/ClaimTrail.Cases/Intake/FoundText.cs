namespace ClaimTrail.Cases;

/// <summary>What one file gave: a text, and the signs of what it is.</summary>
/// <param name="Text">The text of the article: one paragraph a line, LF between them; page furniture left out.</param>
/// <param name="Encoding">What the bytes were, in words.</param>
internal sealed record FoundText(string Text, string Encoding)
{
    /// <summary>Signs of the language, such as the page's <c>lang</c>.</summary>
    public List<Clue> Language { get; } = [];

    /// <summary>Signs of the headline.</summary>
    public List<Clue> Title { get; } = [];

    /// <summary>Signs of the publisher.</summary>
    public List<Clue> Publisher { get; } = [];

    /// <summary>Signs of the day, each as <c>2023-07-28</c>.</summary>
    public List<Clue> Day { get; } = [];

    /// <summary>Signs of the address.</summary>
    public List<Clue> Address { get; } = [];

    /// <summary>Short lines of a page around its article, the nearer first; there may be a day among them.</summary>
    public List<string> Margin { get; } = [];

    /// <summary>What a reader should know about how the text was read; empty when nothing.</summary>
    public List<string> Notes { get; } = [];
}
