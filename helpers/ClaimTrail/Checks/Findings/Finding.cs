using ClaimTrail.Checks.Reference;
using ClaimTrail.Text;

namespace ClaimTrail.Checks;

/// <summary>What one check found out about one claim.</summary>
/// <param name="Id">The id of the claim, which is also the finding's address.</param>
/// <param name="Check">The name of the check, as in <c>claims.csv</c>.</param>
/// <param name="ArticleId">The article that makes the claim.</param>
/// <param name="Places">Where it stands; empty when the whole article is meant.</param>
/// <param name="Claim">The claim as printed, with what it measures.</param>
/// <param name="Verdict">What the check says.</param>
/// <param name="Steps">The computation.</param>
/// <param name="Evidence">The reference rows, in the order in which they were used.</param>
/// <param name="Sentence">The result in a sentence for people.</param>
/// <param name="OtherReading">How the claim can also be read; always there when the verdict is a doubt.</param>
/// <param name="AskTheNewsroom">What to ask the newsroom; always there when the verdict is a doubt.</param>
public sealed record Finding(
    string Id,
    string Check,
    string ArticleId,
    IReadOnlyList<Place> Places,
    string Claim,
    Verdict Verdict,
    IReadOnlyList<Step> Steps,
    IReadOnlyList<Evidence> Evidence,
    string Sentence,
    string? OtherReading,
    string? AskTheNewsroom)
{
    /// <summary>Whether the verdict leaves the claim in doubt.</summary>
    public bool IsDoubtful => Verdict is Verdict.DoesNotHold or Verdict.DependsOnTheReading;

    /// <summary>The readings of the figure, the likeliest first, where each was held against the reference rows;
    /// otherwise empty.</summary>
    public IReadOnlyList<ReadingFinding> Readings { get; init; } = [];

    /// <summary>Every way to read the claim: the readings of its figure where the check weighed them; else the words
    /// as they are printed and, where there is one, the other way to read them.</summary>
    public IReadOnlyList<ReadingFinding> Judged
    {
        get
        {
            if (Readings.Count > 0) return Readings;
            var printed = new ReadingFinding("as printed", Verdict, Sentence);
            return string.IsNullOrEmpty(OtherReading) ? [printed]
                : [printed, new ReadingFinding("read otherwise", Verdict.CannotTell, OtherReading)];
        }
    }

    /// <summary>The score of the claim, from 0 to 1, as long as it is a draft that nobody has checked; null
    /// otherwise.</summary>
    public double? Drafted { get; init; }
}

/// <summary>What a check found out about one reading of a figure.</summary>
/// <param name="Label">What is read, in words, such as <c>63 years</c>.</param>
/// <param name="Verdict">What the check says of it.</param>
/// <param name="Why">Why, in words.</param>
public sealed record ReadingFinding(string Label, Verdict Verdict, string Why);

/// <summary>Where an article says what was checked.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Span">The place in the article, in UTF-16 code units.</param>
/// <param name="Surface">The words at that place.</param>
public sealed record Place(string ArticleId, TextSpan Span, string Surface);

/// <summary>One step of a computation, so that a reader can do it again by hand.</summary>
/// <param name="What">What is worked out.</param>
/// <param name="Computation">The numbers and the result.</param>
public sealed record Step(string What, string Computation)
{
    /// <inheritdoc/>
    public override string ToString() => $"{What}: {Computation}";
}

/// <summary>A reference row that a finding rests on.</summary>
/// <param name="Id">The id of the row.</param>
/// <param name="What">What the row says, in words.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Address">Where; null when no address is known.</param>
/// <param name="Verified">Whether somebody read it in the source. An unverified row never decides.</param>
/// <param name="Stance">What it does for the claim.</param>
public sealed record Evidence(string Id, string What, string Source, Uri? Address, bool Verified, Stance Stance)
{
    internal static Evidence Of(ICitable row, Stance stance) =>
        new(row.Id, row.Says, row.Source, row.Address, row.Verified, stance);
}

/// <summary>What a piece of evidence does for a claim.</summary>
public enum Stance
{
    /// <summary>It speaks for the claim as printed.</summary>
    For,

    /// <summary>It speaks against the claim as printed.</summary>
    Against,

    /// <summary>It helps to understand the claim and decides nothing.</summary>
    Context,
}
