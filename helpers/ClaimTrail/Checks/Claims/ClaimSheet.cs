using ClaimTrail.Articles;
using ClaimTrail.Checks.Reference;

namespace ClaimTrail.Checks.Claims;

/// <summary>The claims of a case, read from its <c>claims.csv</c>.</summary>
internal static class ClaimSheet
{
    /// <summary>The name of the file in a case folder.</summary>
    public const string FileName = "claims.csv";

    private static readonly string[] Columns =
    [
        "id", "check", "article", "surface", "occurrence", "quantity", "measures", "bound", "against", "with", "cause", "effect",
        "since", "as_of", "stated", "weekday", "wording",
    ];

    private static readonly Dictionary<string, Bound> Bounds = new(StringComparer.Ordinal) { ["low"] = Bound.Low, ["high"] = Bound.High };

    /// <summary>Reads a sheet and checks that everything it names exists.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shelf">The reference rows that the claims may name.</param>
    /// <exception cref="ReferenceException">Something is wrong; the exception carries all errors.</exception>
    public static IReadOnlyList<Claim> Read(string path, ReferenceShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        var errors = new ErrorList();
        var rows = CsvTable.Read(path, Path.GetFileName(path), Columns, errors);
        var ids = rows.Select(r => r["id"]).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var claims = new List<Claim>();
        foreach (var row in rows)
        {
            if (!seen.Add(row["id"])) row.Refuse($"The claim \"{row["id"]}\" stands twice.", "A claim's id is its finding's address: give each one of its own.");
            claims.Add(ReadRow(row, shelf, ids));
        }

        return errors.All.Count == 0 ? claims : throw new ReferenceException(errors.All);
    }

    private static Claim ReadRow(CsvRow row, ReferenceShelf shelf, HashSet<string> ids)
    {
        var check = row.Required("check");
        if (check.Length > 0 && !CheckList.Names.Contains(check))
            row.Refuse($"There is no check \"{check}\".", $"Write one of: {string.Join(", ", CheckList.Names.Order(StringComparer.Ordinal))}.");
        var against = Words(row["against"]);
        foreach (var name in against.Where(n => !shelf.Knows(n)))
            row.Refuse($"No reference row, item or kind is named \"{name}\".", "Name one that stands in the reference folder, or add the row there.");
        var with = Words(row["with"]);
        foreach (var id in with.Where(n => !ids.Contains(n)))
            row.Refuse($"The column \"with\" names \"{id}\", which is no claim of this file.", "Name the id of another row.");
        foreach (var column in new[] { "cause", "effect" })
            if (row.Optional(column) is { } name && !ids.Contains(name) && shelf.Event(name) is null)
                row.Refuse($"The column \"{column}\" names \"{name}\", which is neither an event nor a claim.", "Name the id of an event in events.csv or of another row.");
        return new Claim(row.Required("id"), check, row.Required("article"), row["surface"],
            row["occurrence"].Length == 0 ? 1 : row.Number("occurrence", 1) ?? 1, row["quantity"], row.Required("measures"),
            row["bound"].Length == 0 ? null : row.Word("bound", Bounds), against, with, row.Optional("cause"), row.Optional("effect"),
            Date(row, "since", shelf), Date(row, "as_of", shelf), Date(row, "stated", null), Weekday(row), row["wording"], row.Line);
    }

    /// <summary>A date, or the id of an event, which stands for its date.</summary>
    private static PartialDate? Date(CsvRow row, string column, ReferenceShelf? shelf)
    {
        var text = row[column];
        if (text.Length == 0) return null;
        if (shelf?.Event(text) is { } known) return known.Date;
        if (PartialDate.TryParse(text, out var date) && (shelf is null || date.Year is not null)) return date;
        row.Refuse($"The column \"{column}\" holds \"{text}\", which is no date{(shelf is null ? "" : " and no event")}.",
            "Write 2023-07-28, 2023-07 or 2023" + (shelf is null ? "; without a year --07-28, --07 or ---28." : ", or the id of an event."));
        return null;
    }

    private static DayOfWeek? Weekday(CsvRow row)
    {
        var text = row["weekday"];
        if (text.Length == 0) return null;
        if (Enum.TryParse<DayOfWeek>(text, out var day) && day.ToString() == text) return day;
        row.Refuse($"The column \"weekday\" holds \"{text}\".", "Write the day of the week in English, such as Friday.");
        return null;
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
