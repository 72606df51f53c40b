using ClaimTrail.Checks;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Checks.Tables;
using ClaimTrail.Display.Frames;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

public sealed partial class CaseFrames
{
    /// <summary>Every way to read every claim, and how it stands.</summary>
    public DataFrame Judged => Made(WeighingFrames.Judged,
        () => CheckedClaim.Of(Case).SelectMany(c => c.Finding.Judged.Select(r => (c, r))));

    /// <summary>What speaks for and against each reading of the figures that have several.</summary>
    public DataFrame Weighed =>
        Made(WeighingFrames.Weighed, () => Doubted.SelectMany(c => Case.Desk.Readings(c.Finding.Id)
        .Where(r => r.Evidence.Stance != Stance.Context).Select(r => (c, r))));

    /// <summary>Known bodies added up, nobody twice, beside the readings of a doubtful figure that count
    /// them.</summary>
    public DataFrame Sums => Made(WeighingFrames.Sums, () => Doubted.SelectMany(c => Case.Desk.Sizes(c.Finding.Id)
        .Where(s => s is { IsSum: true, Fits: not null }).Select(s => (c, s))));

    /// <summary>How other pages word the spans of time that the case speaks of.</summary>
    public DataFrame Phrases => Made(WeighingFrames.Phrases, () => PhraseSources.Of(Case.Reference.Phrases));

    /// <summary>A claim on one card: its words, its readings, the evidence. A case without the claim says what it
    /// lacks.</summary>
    /// <param name="claim">Id of a claim.</param>
    /// <param name="evidence">Lines of evidence, the strongest first; where there are none, the steps of the
    /// check.</param>
    public View Card(string claim, params string[] evidence)
    {
        if (Case.Findings.FirstOrDefault(f => f.Id == claim) is not { } finding)
            return Nb.Note("No card yet",
                $"The case “{Case.Name}” holds no finding “{claim}”. Write a claim into its claims.csv, and run "
                + $"`claimtrail findings`.");
        var (article, printed) = (Case.Corpus[finding.ArticleId], Case.Desk.Claim(claim)!);
        var passage = article.Passages.FirstOrDefault(p => printed.Places.Any(place => p.Span.Contains(place.Span)));
        return new ClaimCardView(
            new Phrase(article.Language, printed.Printed), new VerdictSign(finding.Verdict),
            finding.Judged.Select(r => new CardReading(r.Label, new VerdictSign(r.Verdict), r.Why)),
            [.. evidence, .. finding.Steps.Select(s => s.ToString()), "no row of the reference decides it"])
        {
            Translation = passage?.Gloss?.Translation,
            Publisher = article.Publisher,
            About = printed.Claim.Measures,
            Finding = $"{Case.Name}/{claim}",
            IsDrafted = finding.Drafted is not null,
        };
    }

    /// <summary>What speaks for readings, and what against them, as lists of named sources: one list for each reading
    /// and side. What speaks for several articles' words stands there once.</summary>
    /// <param name="weighed">Rows of <see cref="Weighed"/>.</param>
    /// <exception cref="ArgumentException">They lack one of its columns.</exception>
    public static View Sides(DataFrame weighed)
    {
        var rows = weighed.Words("stance").Zip(weighed.Words("reading"))
            .Zip(weighed.Words("source"), weighed.Words("what"))
            .GroupBy(row => row.First, row => (row.Second, row.Third)).ToList();
        return rows.Count == 0 ? FrameOrigin.Nothing(weighed) : new SeveralViews(rows.Select(side => new ListView(
            $"{char.ToUpperInvariant(side.Key.First[0])}{side.Key.First[1..]} “{side.Key.Second}”",
            side.Distinct().Select(row => Named(row.Second, row.Third)))));
    }

    // A row about an outlet's words begins with the outlet, and the list with it too.
    private static (string Lead, string Text) Named(string source, string what) =>
        what.StartsWith(source, StringComparison.Ordinal)
            ? (source, what[source.Length..].TrimStart())
            : (source + ":", what);

    private IEnumerable<CheckedClaim> Doubted => CheckedClaim.Of(Case).Where(c => c.Claimed.Claim.Check == "readings");

    /// <summary>What checks found, in words: a note for each finding, with the other way to read it and what to ask the
    /// newsroom.</summary>
    /// <param name="findings">Rows of <see cref="Findings"/>.</param>
    /// <exception cref="ArgumentException">They have no column <c>claim</c>.</exception>
    public View Conclusions(DataFrame findings)
    {
        var wanted = findings.Words("claim").ToHashSet(StringComparer.Ordinal);
        var notes = Case.Findings.Where(f => wanted.Contains(f.Id)).Select(f => Nb.Note(
            Case.Corpus[f.ArticleId].Publisher,
            string.Join("\n\n", new[] { f.Sentence, f.OtherReading, f.AskTheNewsroom }
                .OfType<string>()
                .Where(s => s.Length > 0)
                .Select(Begun)))).ToList();
        return notes.Count == 0 ? FrameOrigin.Nothing(findings.Top(0)) : new SeveralViews(notes);
    }

    private static string Begun(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary>The passages of claims, with the piece that carries each claim marked in every line that has its
    /// digits.</summary>
    /// <param name="claims">Rows of <see cref="Claims"/>.</param>
    /// <exception cref="ArgumentException">They have no column <c>claim</c>.</exception>
    public View Words(DataFrame claims)
    {
        var wanted = claims.Words("claim").ToHashSet(StringComparer.Ordinal);
        var views = Case.Claims
            .Where(c => wanted.Contains(c.Claim.Id))
            .SelectMany(c => c.Places.Take(1), PassagePieces.Of)
            .OfType<View>()
            .ToList();
        return views.Count == 0 ? FrameOrigin.Nothing(claims.Top(0)) : new SeveralViews(views);
    }
}
