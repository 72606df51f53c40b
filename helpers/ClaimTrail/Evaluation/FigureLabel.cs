using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Figures;
using ClaimTrail.Text;

namespace ClaimTrail.Evaluation;

/// <summary>A figure as a person read it, to hold a finder against.</summary>
/// <param name="Id">The label's name.</param>
/// <param name="ArticleId">The article it stands in.</param>
/// <param name="Span">Its place in the article, in UTF-16 code units.</param>
/// <param name="Surface">The words at that place.</param>
/// <param name="Kind">What it states.</param>
/// <param name="Low">Lower bound; null when the text sets none.</param>
/// <param name="High">Upper bound; null when the text sets none.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Hedge">How firmly it is stated.</param>
/// <param name="Counted">The counted noun as written; null when none stands next to the number.</param>
/// <param name="Measures">What it measures, in a few words.</param>
/// <param name="IsFurniture">Whether it belongs to the page and not to the story; such labels are left out of
/// scores.</param>
public sealed record FigureLabel(
    string Id,
    [Cell("article")] string ArticleId,
    TextSpan Span,
    [Cell(IsExact = true)] string Surface,
    FigureKind Kind,
    decimal? Low,
    decimal? High,
    Unit Unit,
    Hedge Hedge,
    string? Counted,
    string Measures,
    [Cell("furniture")] bool IsFurniture)
{
    /// <summary>Where the labels lie in a case folder.</summary>
    internal const string File = "labels/figures.csv";

    /// <summary>The labels of a case, in the order of the file; none when nobody labelled it.</summary>
    /// <exception cref="CorpusException">A row cannot be read; all errors are carried.</exception>
    internal static IReadOnlyList<FigureLabel> Read(string caseFolder)
    {
        if (!System.IO.File.Exists(Path.Combine(caseFolder, File))) return [];
        var errors = new ErrorList();
        var labels = CsvRecords.Read<FigureLabel>(caseFolder, File, errors);
        foreach (var (row, label, isWhole) in labels)
            if (isWhole && label.Surface.Length != label.Span.Length)
                row.Refuse(string.Create(CultureInfo.InvariantCulture,
                    $"The surface is {label.Surface.Length} code units long, the length says {label.Span.Length}."),
                        "Correct one of them.");
        foreach (var doubled in labels.GroupBy(l => l.Value.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            errors.Add(File, null, $"The id \"{doubled.Key}\" stands more than once.",
                "Give every label an id of its own.");
        return errors.All.Count == 0 ? [.. labels.Select(l => l.Value)] : throw new CorpusException(errors.All);
    }
}
