using System.Globalization;
using ClaimTrail.Text;
using CsvHelper;

namespace ClaimTrail.Articles;

/// <summary>Reads a case file: comma-separated, UTF-8, heads in the first row, fields quoted where needed (RFC
/// 4180).</summary>
internal static class CsvTable
{
    /// <summary>The rows that are whole; a broken row is noted with its line and left out.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="file">What errors call it.</param>
    /// <param name="columns">The columns that it must have, in any order; others are allowed and ignored.</param>
    /// <param name="errors">Where errors go.</param>
    /// <param name="onBroken">Told the first field of each broken row, so that what refers to it is not blamed
    /// too.</param>
    /// <returns>The columns that it has, in order, and the rows.</returns>
    public static (IReadOnlyList<string> Heads, IReadOnlyList<CsvRow> Rows) Read(
        string path, string file, IReadOnlyList<string> columns, ErrorList errors, Action<string>? onBroken = null)
    {
        if (!TryReadText(path, file, errors, out var text)) return ([], []);
        using var reader = CsvReader.FromText(text, CsvReaderOptions.Default with
        {
            Separator = ',',
            FormatProvider = CultureInfo.InvariantCulture,
            TrackLineNumbers = true,
            // No case file needs a line break in a field; so one lost quotation mark cannot swallow the rows after it.
            AllowLineBreaksInQuotes = false,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = record =>
            {
                errors.Add(file, Line(record.LineNumber), What(record.Reason), Remedy(record.Reason));
                onBroken?.Invoke(FirstField(record.RawRecord));
            },
        });

        reader.ReadHeader();
        List<string> heads = [.. reader.Headers.Select(h => h.Trim())];
        if (!HeadsFit(heads, columns, file, errors)) return (heads, []);
        var rows = new List<CsvRow>();
        while (reader.Read())
        {
            var values = heads.Select((head, i) => (head, Value: reader.GetString(i)));
            rows.Add(new CsvRow(file, Line(reader.LineNumber),
                values.ToDictionary(v => v.head, v => v.Value, StringComparer.Ordinal), errors));
        }

        return (heads, rows);
    }

    private static int Line(long number) => checked((int)number);

    private static string FirstField(string record) => record.Split(',', 2)[0].Trim().Trim('"');

    private static string What(CsvMalformedReason reason) => "The row is broken: " + reason switch
    {
        CsvMalformedReason.FieldCountMismatch => "it has more or fewer fields than there are heads.",
        CsvMalformedReason.StrayQuote => "a quotation mark stands inside a field that does not begin with one.",
        CsvMalformedReason.TextAfterClosingQuote => "after the quotation mark that closes a field, the field goes on.",
        CsvMalformedReason.LineBreakInQuotes or CsvMalformedReason.UnterminatedQuote =>
            "a quotation mark opens a field and none closes it on the same line.",
        _ => $"{reason}.",
    };

    private static string Remedy(CsvMalformedReason reason) => reason is CsvMalformedReason.FieldCountMismatch
        ? "Put a field that contains a comma between quotation marks (\"), and give each empty field its comma."
        : "Put the whole field between quotation marks (\") on one line, and write each quotation mark inside it "
            + "twice.";

    private static bool TryReadText(string path, string file, ErrorList errors, out string text)
    {
        text = "";
        if (!File.Exists(path))
        {
            errors.Add(file, null, "The file is missing.",
                $"Put it into the case folder ({Path.GetDirectoryName(path)}); "
                + (file is CaseFiles.Paragraphs or CaseFiles.Passages
                    ? "`claimtrail build-case` makes it from the full texts."
                    : "data/README.md describes its columns."));
            return false;
        }

        var decoded = TextDecoder.Decode(File.ReadAllBytes(path));
        if (decoded.Text is null)
        {
            errors.Add(file, null, NotUtf8.What(decoded.Guess), NotUtf8.Remedy(decoded.Guess, Path.GetFileName(path)));
            return false;
        }

        text = decoded.Text;
        return true;
    }

    private static bool HeadsFit(List<string> heads, IReadOnlyList<string> columns, string file, ErrorList errors)
    {
        var missing = columns.Except(heads, StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
            errors.Add(file, 1, $"Missing columns: {string.Join(", ", missing)}.",
                $"The first row must hold: {string.Join(",", columns)}.");
        var doubled = heads.GroupBy(h => h, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)
            .ToList();
        if (doubled.Count > 0)
            errors.Add(file, 1, $"Columns that stand twice: {string.Join(", ", doubled)}.", "Keep one of each.");
        return missing.Count == 0 && doubled.Count == 0;
    }
}

/// <summary>A file of reference rows as it stands, for reading and filtering.</summary>
/// <param name="Name">Its name without <c>.csv</c>.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, as many cells each as there are columns, white space at their ends left out.</param>
public sealed record ReferenceTable(string Name, IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Reads the first file of that name in some folders.</summary>
    /// <exception cref="CorpusException">There is none, or it is broken; all errors are carried.</exception>
    internal static ReferenceTable Read(string name, params string[] folders)
    {
        var file = name + ".csv";
        if (folders.Select(f => Path.Combine(f, file)).FirstOrDefault(File.Exists) is not { } path)
        {
            var others = folders.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "*.csv"))
                .Select(Path.GetFileNameWithoutExtension).Distinct().Order(StringComparer.Ordinal);
            throw new CorpusException([new CorpusError(file, null, "There is no such table of reference rows.",
                $"Name one of: {string.Join(", ", others)}.")]);
        }

        var errors = new ErrorList();
        var (heads, rows) = CsvTable.Read(path, file, [], errors);
        return errors.All.Count == 0
            ? new ReferenceTable(name, heads,
                [.. rows.Select(r => (IReadOnlyList<string>)[.. heads.Select(h => r[h])])])
            : throw new CorpusException(errors.All);
    }
}
