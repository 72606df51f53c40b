using ClaimTrail.Display;

namespace ClaimTrail.Notebooks.Site.Cases;

/// <summary>A finding, as a page shows it.</summary>
internal sealed record StoryFinding
{
    /// <summary>The folder of the site that holds the findings and nothing else.</summary>
    public const string Folder = "findings";

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its page, from the site's folder.</summary>
    public required string FileName { get; init; }

    /// <summary>The picture of its card, from the site's folder.</summary>
    public string PictureName => Path.ChangeExtension(FileName, ".png");

    /// <summary>The article that makes the claim.</summary>
    public required StoryArticle Article { get; init; }

    /// <summary>The words as printed; empty when the claim is about a whole article.</summary>
    public required string Printed { get; init; }

    /// <summary>What they measure.</summary>
    public required string Measures { get; init; }

    /// <summary>The score of the drafted row that it rests on, which nobody has checked; empty when somebody has.</summary>
    public string Drafted { get; init; } = "";

    public required Verdict Verdict { get; init; }

    /// <summary>The result, without the words that only repeat what was printed.</summary>
    public required string Result { get; init; }

    /// <summary>The whole sentence of the finding.</summary>
    public required string Sentence { get; init; }

    public required string OtherReading { get; init; }

    public required string Question { get; init; }

    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>The readings of an ambiguous figure, the likelier first; empty when there is only one.</summary>
    public required IReadOnlyList<StoryReading> Readings { get; init; }

    public required IReadOnlyList<EvidenceRow> For { get; init; }

    public required IReadOnlyList<EvidenceRow> Against { get; init; }

    public required IReadOnlyList<EvidenceRow> Context { get; init; }

    /// <summary>The passage around the words; null when none is quoted.</summary>
    public required StoryPassage? Passage { get; init; }

    /// <summary>Whether a reader should look twice.</summary>
    public bool IsDoubtful => Verdict is not (Verdict.Holds or Verdict.HoldsWhenRounded);

    /// <summary>The words as printed, or what is measured.</summary>
    public string Name => Printed.Length > 0 ? Printed : Measures;
}
