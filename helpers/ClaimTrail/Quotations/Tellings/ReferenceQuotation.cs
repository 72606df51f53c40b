using ClaimTrail.Articles;

namespace ClaimTrail.Quotations.Tellings;

/// <summary>A remark in its first wording, as the reference rows give it.</summary>
/// <param name="Id">Its name among the reference rows.</param>
/// <param name="Speaker">Who said it, with what is known of them.</param>
/// <param name="Text">The words.</param>
/// <param name="Language">Their language as a BCP 47 tag.</param>
/// <param name="FirstPublishedBy">Where they first appeared, in words.</param>
/// <param name="Date">When, as <c>2023-07-25</c> or <c>2023-07</c>; null when not known.</param>
/// <param name="IsVerified">Whether a stored copy of a page shows the words.</param>
public sealed record ReferenceQuotation(
    string Id, string Speaker, string Text, string Language, string FirstPublishedBy, string? Date, bool IsVerified)
{
    /// <summary>The name of the file in the reference folder.</summary>
    public const string FileName = "quotes.csv";

    /// <summary>Reads the reference quotations that have words; a row that only notes a lost original is left
    /// out.</summary>
    /// <param name="referenceFolder">The folder with <c>quotes.csv</c>.</param>
    /// <exception cref="CorpusException">The file is missing or broken; carries every error.</exception>
    public static IReadOnlyList<ReferenceQuotation> Read(string referenceFolder)
    {
        var errors = new ErrorList();
        var quotations = new List<ReferenceQuotation>();
        string[] columns = ["id", "speaker", "original_text", "language", "first_published_by", "date", "verified"];
        foreach (var row in CsvTable.Read(Path.Combine(referenceFolder, FileName), FileName, columns, errors).Rows)
        {
            if (row["original_text"].Length == 0) continue;
            quotations.Add(new ReferenceQuotation(
                row.Required("id"), row.Required("speaker"), row["original_text"], row.Required("language"),
                row["first_published_by"], row.Optional("date"), row.Word("verified", CsvWords.YesNo) ?? false));
        }

        return errors.All.Count == 0 ? quotations : throw new CorpusException(errors.All);
    }
}
