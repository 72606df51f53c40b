using ClaimTrail.Display.Conventions;
using ClaimTrail.Display.Frames;
using ClaimTrail.Display.Html;

namespace ClaimTrail.Display;

/// <summary>A claim on one card, to be understood by somebody who sees nothing else: the words as printed with their
/// meaning, the readings side by side, the verdict, the evidence, and where the finding stands.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed record ClaimCardView : View
{
    /// <summary>Lines of evidence on a card; more would not be read.</summary>
    public const int MostEvidence = 2;

    internal ClaimCardView(Phrase printed, VerdictSign verdict, IEnumerable<CardReading> readings,
        IEnumerable<string> evidence)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(printed.Text);
        (Printed, Verdict, Readings) = (printed, verdict, [.. readings]);
        Evidence = [.. evidence.Where(line => !string.IsNullOrWhiteSpace(line)).Take(MostEvidence)];
    }

    /// <summary>The words as printed.</summary>
    public Phrase Printed { get; }

    /// <summary>What the words mean, in English; null when they are English.</summary>
    public string? Translation { get; init; }

    /// <summary>Who printed them.</summary>
    public required string Publisher { get; init; }

    /// <summary>What the words are about, for example <c>the joint strike</c>.</summary>
    public required string About { get; init; }

    /// <summary>The verdict on the claim.</summary>
    public VerdictSign Verdict { get; }

    /// <summary>The readings, the likeliest first.</summary>
    public IReadOnlyList<CardReading> Readings { get; }

    /// <summary>At most two lines.</summary>
    public IReadOnlyList<string> Evidence { get; }

    /// <summary>Whether it rests on a row that a comparison drafted and nobody has checked.</summary>
    public bool IsDrafted { get; init; }

    /// <summary>Where the finding stands: the id under which the file of findings has it, or an address.</summary>
    public required string Finding { get; init; }

    private string Head => $"{Publisher} prints, on {About}";

    /// <inheritdoc/>
    public override string ToText() => string.Join('\n', [
        $"{Head}: “{Printed.Text}”{(Translation is null ? "" : $" ({Translation})")}",
        $"Verdict: {Verdict}",
        .. Readings.Select(reading => $"{reading.Reading}: {reading.Verdict}. {reading.Why}"),
        .. Evidence.Select(line => $"Evidence: {line}"),
        .. IsDrafted ? [Drafts.Sentence] : Array.Empty<string>(),
        $"Finding: {Finding}"]);

    internal override void WriteHtml(HtmlText html)
    {
        html.Raw("<figure class=\"ct-card\"><p class=\"ct-card-head\">").Text(Head).Raw("</p><blockquote><p")
            .Language(Printed.Language).Raw(">").Encoded(Printed.Text).Raw("</p></blockquote>");
        if (Translation is not null)
            html.Raw("<p class=\"ct-card-gloss\" lang=\"en\">“").Text(Translation).Raw("”</p>");
        html.Raw("<p class=\"ct-card-verdict\">");
        html.Raw(Verdict.Markup);
        html.Raw("</p><dl class=\"ct-card-readings\">");
        foreach (var reading in Readings)
        {
            html.Raw("<div><dt>").Text(reading.Reading).Raw("</dt><dd>");
            html.Raw(reading.Verdict.Markup);
            html.Raw("<br>").Text(reading.Why).Raw("</dd></div>");
        }
        html.Raw("</dl><ul>");
        foreach (var line in Evidence) html.Raw("<li>").Text(line).Raw("</li>");
        html.Raw("</ul>");
        if (IsDrafted) html.Raw("<p class=\"ct-card-draft\"><strong>").Text(Drafts.Sentence).Raw("</strong></p>");
        html.Raw("<figcaption>Finding ").Text(Finding).Raw("</figcaption></figure>");
    }
}

/// <summary>One way to read the words on a claim card.</summary>
/// <param name="Reading">What is read, for example <c>63 years</c>.</param>
/// <param name="Verdict">How it stands.</param>
/// <param name="Why">The reason, in a sentence.</param>
public sealed record CardReading(string Reading, VerdictSign Verdict, string Why);
