using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Text;

namespace ClaimTrail.Comparing.Reading;

/// <summary>Somebody's words in an article: a quotation, or a sentence that tells without marks what others
/// quote.</summary>
internal sealed class WordsMention
{
    private bool? _isOnly;

    public required ComparedReading Reading { get; init; }

    public required TextSpan Span { get; init; }

    public required TellingMode Mode { get; init; }

    /// <summary>Who speaks, as written; null for a pronoun or nobody.</summary>
    public string? Speaker { get; init; }

    /// <summary>Who probably speaks: whoever is written, else who spoke before in the paragraph.</summary>
    public string? Assumed { get; init; }

    /// <summary>What it says sentence by sentence; empty where it is one.</summary>
    public IReadOnlyList<WordsMention> Parts { get; init; } = [];

    /// <summary>Its number among the quotations of the article, from 0.</summary>
    public required int Order { get; init; }

    public required Context Notions { get; init; }

    /// <summary>The notions in the order of the text, with their places.</summary>
    public required IReadOnlyList<Notion> Sequence { get; init; }

    public required Context Words { get; init; }

    /// <summary>The numbers in it.</summary>
    public required IReadOnlyList<decimal> Numbers { get; init; }

    /// <summary>The length of what is said, in English letters.</summary>
    public double Extent => Span.Length * Reading.Scale;

    /// <summary>Whether the article names its speaker and quotes him this once.</summary>
    public bool IsOnlyOfSpeaker => _isOnly ??= Speaker is { Length: > 1 }
        && Reading.Quotations.Count(q => (q.Assumed ?? Speaker) == Speaker) == 1;

    public ReadOnlySpan<char> Plain => Span.Of(Reading.Plain);

    public override string ToString() => $"{Reading.Article.Id} {Span.Of(Reading.Article.Text)}";
}
