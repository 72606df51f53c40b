using ClaimTrail.Articles;
using ClaimTrail.Checks.Reference;

namespace ClaimTrail.Checks.Claims;

/// <summary>The claims of a case, read from its <c>claims.csv</c>.</summary>
internal static class ClaimSheet
{
    /// <summary>The name of the file in a case folder.</summary>
    public const string FileName = "claims.csv";

    /// <summary>Reads a sheet and checks that everything it names exists.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shelf">The reference rows that the claims may name.</param>
    /// <exception cref="ReferenceException">Something is wrong; the exception carries all errors.</exception>
    public static IReadOnlyList<Claim> Read(string path, ReferenceShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        var errors = new ErrorList();
        var rows = CsvRecords.Read<Claim>(Path.GetDirectoryName(path)!, Path.GetFileName(path), errors, onBroken: null,
            ("since", row => Date(row, "since", shelf)), ("as_of", row => Date(row, "as_of", shelf)),
            ("stated", row => Date(row, "stated", null)), ("weekday", Weekday));
        var ids = rows.Select(r => r.Value.Id).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var drafted = rows.Select(r => r.Row.Drafted).ToList();
        foreach (var (row, claim, _) in rows)
        {
            if (!seen.Add(claim.Id))
                row.Refuse($"The claim \"{claim.Id}\" stands twice.",
                    "A claim's id is its finding's address: give each one of its own.");
            CheckNames(row, claim, shelf, ids);
        }

        return errors.All.Count == 0
            ? [.. rows.Zip(drafted, (r, score) => r.Value with { Row = r.Row.Line, Drafted = score })]
            : throw new ReferenceException(errors.All);
    }

    private static void CheckNames(CsvRow row, Claim claim, ReferenceShelf shelf, HashSet<string> ids)
    {
        if (claim.Check.Length > 0 && !CheckList.Names.Contains(claim.Check))
            row.Refuse($"There is no check \"{claim.Check}\".",
                $"Write one of: {string.Join(", ", CheckList.Names.Order(StringComparer.Ordinal))}.");
        foreach (var name in claim.Against.Where(n => !shelf.Knows(n)))
            row.Refuse($"No reference row, item or kind is named \"{name}\".",
                "Name one that stands in the reference folder, or add the row there.");
        foreach (var id in claim.With.Where(n => !ids.Contains(n)))
            row.Refuse($"The column \"with\" names \"{id}\", which is no claim of this file.",
                "Name the id of another row.");
        foreach (var (column, name) in new[] { ("cause", claim.Cause), ("effect", claim.Effect) })
            if (name is not null && !ids.Contains(name) && shelf.Event(name) is null)
                row.Refuse($"The column \"{column}\" names \"{name}\", which is neither an event nor a claim.",
                    "Name the id of an event in events.csv or of another row.");
    }

    /// <summary>A date, or the id of an event, which stands for its date.</summary>
    private static PartialDate? Date(CsvRow row, string column, ReferenceShelf? shelf)
    {
        var text = row[column];
        if (text.Length == 0) return null;
        if (shelf?.Event(text) is { } known) return known.Date;
        if (PartialDate.TryParse(text, out var date) && (shelf is null || date.Year is not null)) return date;
        row.Refuse($"The column \"{column}\" holds \"{text}\", which is no "
            + $"date{(shelf is null ? "" : " and no event")}.",
            "Write 2023-07-28, 2023-07 or 2023"
                + (shelf is null ? "; without a year --07-28, --07 or ---28." : ", or the id of an event."));
        return null;
    }

    private static object? Weekday(CsvRow row)
    {
        var text = row["weekday"];
        if (text.Length == 0) return null;
        if (Enum.TryParse<DayOfWeek>(text, out var day) && day.ToString() == text) return day;
        row.Refuse($"The column \"weekday\" holds \"{text}\".",
            "Write the day of the week in English, such as Friday.");
        return null;
    }
}
