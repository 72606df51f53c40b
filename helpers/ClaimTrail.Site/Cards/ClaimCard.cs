using ClaimTrail.Checks;
using ClaimTrail.Display;
using ClaimTrail.Display.Html;
using ClaimTrail.Notebooks.Letters;
using ClaimTrail.Site.Cases;
using ClaimTrail.Site.Markup;
using ClaimTrail.Site.Pages;

namespace ClaimTrail.Site.Cards;

/// <summary>The claim card of a finding: the words as printed, their readings, the verdict, two lines of evidence, the
/// address. Whoever sees nothing else understands it.</summary>
internal static class ClaimCard
{
    /// <summary>On the page of its finding, which has the headline already: longer passages are shown around the figure
    /// only.</summary>
    public static CardForm OnItsPage { get; } = new(Headline: false, Around: 60);

    /// <summary>Alone, in a frame on another page.</summary>
    public static CardForm Alone { get; } = new(Headline: true, Around: 60);

    /// <summary>As a picture, with words large enough for a feed.</summary>
    public static CardForm AsPicture { get; } = new(Headline: true, Around: 22);

    /// <summary>The card as markup.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="identity">Who publishes it.</param>
    /// <param name="form">Where it will stand.</param>
    public static string Of(StoryFinding finding, SiteIdentity identity, CardForm form)
    {
        var article = finding.Article;
        var day = finding.Day.Length > 0 ? ", " + Escaped.Of(finding.Day) : "";
        var readings = finding.Readings.Count > 1
            ? $"<div class=\"readings\">{string.Concat(finding.Readings.Select(Reading))}</div>"
            : $"<p class=\"result\">{ScriptRuns.Encode(finding.Result)}</p>";
        return $"""
            <article class="card {Size(finding)}" aria-label="Claim card">
            <p class="head"><span class="who">{ScriptRuns.Encode(article.Publisher)}{day}</span> <span class="what">{ScriptRuns.Encode(finding.Measures)}</span></p>
            {(form.Headline ? $"<p class=\"headline\">{ScriptRuns.Encode(finding.Headline)}</p>" : "")}{Printed(finding, form.Around)}
            {readings}
            <p class="stands">{new VerdictSign(finding.Verdict).Markup} <span class="ground">{Ground(finding)}</span></p>
            <ul class="evidence">{string.Concat(Evidence(finding).Take(ClaimCardView.MostEvidence).Select(line => $"<li>{line}</li>"))}</ul>
            {DraftedMark.OnCard(finding)}<p class="foot"><span>{Escaped.Of(identity.Organisation)}</span> <span class="at">{Escaped.Of(identity.Address + finding.FileName)}</span></p>
            </article>
            """;
    }

    private static string Printed(StoryFinding finding, int around)
    {
        if (finding.Passage is not { } passage)
            return finding.Printed.Length == 0
                ? ""
                : $"<blockquote class=\"printed\">{Words.In(finding.Article.Language, finding.Printed)}</blockquote>";
        var end = passage.Start + passage.Length;
        var (from, to) = (Math.Max(0, passage.Start - around), Math.Min(passage.Text.Length, end + around));
        // No word is cut in two, nor a character; Han letters stand each alone.
        while (from < passage.Start && IsInWord(passage.Text, from)) from++;
        while (to > end && IsInWord(passage.Text, to)) to--;
        var words = (from > 0 ? "…" : "") + Escaped.Of(passage.Text.AsSpan(from, passage.Start - from))
            + $"<b class=\"ct-piece\">[{Escaped.Of(passage.Text.AsSpan(passage.Start, passage.Length))}]</b>"
            + Escaped.Of(passage.Text.AsSpan(end, to - end)) + (to < passage.Text.Length ? "…" : "");
        var gloss = passage.Translation.Length == 0
            ? ""
            : $"<p class=\"gloss\">{ScriptRuns.Encode(passage.Translation)}</p>";
        return $"<blockquote class=\"printed\"{Words.Language(finding.Article.Language)}><bdi>{words}</bdi></blockquote>{gloss}";
    }

    private static bool IsInWord(string text, int at) => at > 0 && at < text.Length && (char.IsLowSurrogate(text[at])
        || (char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at])
            && FontScripts.Of(text[at]) != FontScript.Han));

    /// <summary>On how much it rests, and what nobody has signed yet.</summary>
    private static string Ground(StoryFinding finding)
    {
        var sources = finding
            .Evidence(Stance.For)
            .Concat(finding.Evidence(Stance.Against))
            .Select(row => row.Source)
            .Distinct(StringComparer.Ordinal)
            .Count();
        var counted = sources switch
        {
            0 => "",
            1 => "1 source",
            _ =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{sources} sources")
        };
        return string.Join(", ",
            new[] { counted, finding.Passage is { IsUnsigned: true }
                ? "translation not yet signed"
                : "" }.Where(part => part.Length > 0));
    }

    private static string Reading(ReadingFinding reading) =>
        $"<div class=\"reading\"><p class=\"read\">{ScriptRuns.Encode(reading.Label)}</p><p "
        + $"class=\"fares\">{new VerdictSign(reading.Verdict).Markup}</p><p "
        + $"class=\"why\">{ScriptRuns.Encode(reading.Why)}</p></div>";

    /// <summary>For and against in turn, then what explains; without any row, the steps of the computation.</summary>
    private static IEnumerable<string> Evidence(StoryFinding finding)
    {
        var against = finding.Evidence(Stance.Against).Select(row => Line("Against", row));
        var speaks = finding.Evidence(Stance.For).Select(row => Line("For", row));
        var (first, second) = finding.Verdict == Checks.Verdict.DoesNotHold ? (against, speaks) : (speaks, against);
        var rows = first
            .Take(1)
            .Concat(second.Take(1))
            .Concat(first.Skip(1))
            .Concat(second.Skip(1))
            .Concat(finding.Evidence(Stance.Context).Select(row => Line("Context", row)));
        return rows.DefaultIfEmpty().All(row => row is null)
            ? finding.Finding.Steps.Select(step => ScriptRuns.Encode(step.ToString()))
            : rows;
    }

    private static string Line(string stance, Evidence row)
    {
        var source = row.Source.Length == 0
            ? ""
            : $" <span class=\"source\">{Words.Link(row.Address?.OriginalString ?? "", ScriptRuns.Encode(row.Source))}</span>";
        return $"<span class=\"stance\">{stance}</span> {ScriptRuns.Encode(row.What)}{source}";
    }

    /// <summary>How much there is to set, so that a picture of a fixed size holds it.</summary>
    private static string Size(StoryFinding finding)
    {
        var length = (2 * finding.Headline.Length) + (finding.Passage?.Translation.Length ?? 0)
            + Math.Min(finding.Passage?.Text.Length ?? 0, 2 * AsPicture.Around + (finding.Passage?.Length ?? 0));
        return length switch { < 220 => "few", < 340 => "some", < 480 => "many", _ => "most" };
    }
}

/// <summary>How a card is set where it stands.</summary>
/// <param name="Headline">Whether it says its headline itself.</param>
/// <param name="Around">How many characters of the passage stand before and behind the figure.</param>
internal sealed record CardForm(bool Headline, int Around);

/// <summary>The page that a card's picture is taken of. It is no part of the site.</summary>
internal static class CardPage
{
    /// <summary>Width of a picture in pixels.</summary>
    public const int Width = 1200;

    /// <summary>Height of a picture in pixels.</summary>
    public const int Height = 630;

    /// <summary>Width and height of a square picture in pixels.</summary>
    public const int Side = 1080;

    public static Sheet Of(StoryFinding finding, SiteIdentity identity) =>
        Sheet(finding, identity, finding.PictureName, "", Width, Height);

    /// <summary>For feeds that show squares.</summary>
    public static Sheet Square(StoryFinding finding, SiteIdentity identity) =>
        Sheet(finding, identity, finding.SquareName, " square", Side, Side);

    private static Sheet Sheet(
        StoryFinding finding, SiteIdentity identity, string name, string kind, int width, int height)
    {
        var card = ClaimCard.Of(finding, identity, ClaimCard.AsPicture);
        return new(name, SheetFrame.Render("card-picture.css", $"<body class=\"picture{kind}\">{card}</body>"), width,
            height);
    }
}
