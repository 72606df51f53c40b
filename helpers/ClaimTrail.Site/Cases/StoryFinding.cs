using ClaimTrail.Articles;
using System.Globalization;
using ClaimTrail.Checks;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Figures;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Cases;

/// <summary>A finding, as a page shows it.</summary>
/// <param name="Finding">What the check found out.</param>
/// <param name="Claimed">The claim with its figure.</param>
/// <param name="FileName">Its page, from the site's folder.</param>
internal sealed record StoryFinding(Finding Finding, ClaimedFigure Claimed, string FileName)
{
    /// <summary>The folder of the site that holds the findings and nothing else.</summary>
    public const string Folder = "findings";

    /// <summary>The folder of the cards for other people's pages.</summary>
    public const string EmbedFolder = "embed";

    public string Id => Finding.Id;

    /// <summary>The article that makes the claim.</summary>
    public Article Article => Claimed.Article;

    /// <summary>The day of publication; empty when it is not known to the day.</summary>
    public string Day => Article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The passage around the words; null when none is quoted.</summary>
    public StoryPassage? Passage { get; } = Finding.Places is [var place, ..]
        && Claimed.Article.Passages.FirstOrDefault(p => p.Span.Contains(place.Span)) is { } passage
            ? new StoryPassage(passage, place.Span.Start - passage.Span.Start, place.Span.Length)
            : null;

    /// <summary>The picture of its card, from the site's folder.</summary>
    public string PictureName => Path.ChangeExtension(FileName, ".png");

    /// <summary>The square picture of its card, from the site's folder.</summary>
    public string SquareName => Path.ChangeExtension(FileName, ".square.png");

    /// <summary>The page with its card alone, from the site's folder.</summary>
    public string EmbedName => $"{EmbedFolder}/{Path.GetFileName(FileName)}";

    /// <summary>The words as printed; empty when the claim is about a whole article.</summary>
    public string Printed => Claimed.Printed;

    /// <summary>What they measure.</summary>
    public string Measures => Claimed.Claim.Measures;

    public Verdict Verdict => Finding.Verdict;

    /// <summary>The score of the drafted row that it rests on, which nobody has checked; empty when somebody
    /// has.</summary>
    public string Drafted => Claimed.Claim.Drafted?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The whole sentence of the finding.</summary>
    public string Sentence => Finding.Sentence;

    /// <summary>The result, without the words that only repeat what was printed.</summary>
    public string Result =>
        Sentence.StartsWith(Claimed.Says + " ", StringComparison.Ordinal)
            ? Sentence[(Claimed.Says.Length + 1)..]
            : Sentence;

    /// <summary>The readings of an ambiguous figure, the likelier first; empty when there is only one.</summary>
    public IReadOnlyList<ReadingFinding> Readings => Finding.Readings;

    /// <summary>The finding in one English line that can be read alone.</summary>
    public string Headline => Capital(Told) + (Drafted.Length > 0 ? " (draft)" : "");

    private string Told => this switch
    {
        { Readings: [var likely, var other, ..] } =>
            $"{Measures}, in {Article.Publisher}: {likely.Label}, or {other.Label}?",
        { Printed: "" } => FirstSentence(Result),
        { Claimed.Figure: { Kind: not FigureKind.Date } figure } =>
            $"{Measures}, {CurrencyNames.InWords(figure.Words())} in {Article.Publisher}: {Verdict.InWords()}",
        _ => $"{Measures}, in {Article.Publisher}: {Verdict.InWords()}",
    };

    /// <summary>The rows that take a stance, in the order in which they were used.</summary>
    public IEnumerable<Evidence> Evidence(Stance stance) => Finding.Evidence.Where(row => row.Stance == stance);

    private static string FirstSentence(string text) =>
        text.IndexOf(';', StringComparison.Ordinal) is > 0 and var end ? text[..end] : text.TrimEnd('.');

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

/// <summary>The quoted passage around a figure.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Start">Place of the figure in it, in UTF-16 code units.</param>
/// <param name="Length">Length of the figure.</param>
internal sealed record StoryPassage(Passage Passage, int Start, int Length)
{
    /// <summary>The exact words.</summary>
    public string Text => Passage.Text;

    /// <summary>In plain English; empty without a gloss.</summary>
    public string Translation => Passage.Gloss?.Translation ?? "";

    /// <summary>Whether a fluent reader still has to sign the translation.</summary>
    public bool IsUnsigned => Passage.Gloss is { SignedBy: null };
}
