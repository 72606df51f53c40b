using ClaimTrail.Articles;
using ClaimTrail.Checks.Reference;

namespace ClaimTrail.Cases;

/// <summary>The tables that only a person can fill in: a new case has their heads and no rows.</summary>
internal static class EmptyTables
{
    /// <summary>Each file with its columns. The case has reference rows of its own, so that it is not held against
    /// the facts
    /// of another story; exchange rates are shared by all.</summary>
    public static IReadOnlyList<(string File, string[] Columns)> All { get; } =
    [
        (CaseFiles.Glosses, CsvRecords.ColumnsOf<GlossRow>()),
        ("motifs.csv", ["statement", "order", "motif", "kind", "binds", "language", "form", "effect", "gloss", "note"]),
        ("reference/counts.csv", CsvRecords.ColumnsOf<Measure>()),
        ("reference/events.csv", CsvRecords.ColumnsOf<KnownEvent>()),
        ("reference/quotes.csv",
            ["id", "speaker", "original_text", "language", "first_published_by", "date", "url", "verified"]),
        ("reference/coverage.csv",
            ["id", "outlet", "article", "language", "date", "headline", "url", "derives_from", "evidence", "verified"]),
    ];
}
