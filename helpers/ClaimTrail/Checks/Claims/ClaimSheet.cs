using ClaimTrail.Articles;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;
using ClaimTrail.Text;

namespace ClaimTrail.Checks.Claims;

/// <summary>The claims of a case, read from its <c>claims.csv</c>.</summary>
internal static class ClaimSheet
{
    /// <summary>The name of the file in a case folder.</summary>
    public const string FileName = "claims.csv";

    /// <summary>Reads a sheet and checks that everything it names exists.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shelf">The reference rows that the claims may name.</param>
    /// <exception cref="CorpusException">Something is wrong; the exception carries all errors.</exception>
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
            : throw CorpusException.OfReference(errors.All);
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

/// <summary>Finds, for each claim, the place of its words in the quoted passages and the figure that stands
/// there.</summary>
internal static class ClaimFinder
{
    /// <summary>The claims with their figures.</summary>
    /// <exception cref="CorpusException">A claim names an article or words that are not there.</exception>
    public static IReadOnlyList<ClaimedFigure> Find(
        Corpus corpus, IReadOnlyList<Claim> claims, Func<Article, IReadOnlyList<Figure>> figuresOf)
    {
        var errors = new ErrorList();
        var articles = corpus.Articles.ToDictionary(a => a.Id, a => (Article: a, Figures: figuresOf(a)),
            StringComparer.Ordinal);
        var found = new List<ClaimedFigure>();
        foreach (var claim in claims)
        {
            if (!articles.TryGetValue(claim.ArticleId, out var told))
                errors.Add(ClaimSheet.FileName, claim.Row, $"The article \"{claim.ArticleId}\" is not in the case.",
                    $"Write one of: {string.Join(", ", articles.Keys)}.");
            else if (claim.Surface.Length == 0)
                found.Add(new ClaimedFigure(claim, told.Article, null, []) { InArticle = told.Figures });
            else if (Place(told.Article, claim) is { } place)
                found.Add(Claimed(claim, told.Article, told.Figures, place));
            else
                errors.Add(ClaimSheet.FileName, claim.Row,
                    $"The passages of {claim.ArticleId} do not hold "
                        + $"“{claim.Surface}”{(claim.Occurrence > 1 ? " that often" : "")}.",
                    "Copy the words from passages.csv, or quote the sentence in selection.csv and build the case "
                        + "again.");
        }

        return errors.All.Count == 0 ? found : throw CorpusException.OfReference(errors.All);
    }

    private static ClaimedFigure Claimed(Claim claim, Article article, IReadOnlyList<Figure> figures,
        TextSpan place)
    {
        var figure = figures.Where(f => f.Span.Overlaps(place))
            .MaxBy(f => Math.Min(f.Span.End, place.End) - Math.Max(f.Span.Start, place.Start));
        var words = new Place(article.Id, figure?.Span ?? place, figure?.Surface ?? claim.Surface);
        return new ClaimedFigure(claim, article, figure, [words]) { InArticle = figures };
    }

    /// <summary>The n-th place of the words, in the order of the article; passages that overlap do not count a place
    /// twice.</summary>
    private static TextSpan? Place(Article article, Claim claim)
    {
        var places = new SortedSet<int>();
        foreach (var passage in article.Passages)
            for (var at = passage.Text.IndexOf(claim.Surface,
                StringComparison.Ordinal); at >= 0; at =
                passage.Text.IndexOf(claim.Surface, at + 1, StringComparison.Ordinal))
                places.Add(passage.Span.Start + at);
        return places.Count >= claim.Occurrence
            ? new TextSpan(places.ElementAt(claim.Occurrence - 1), claim.Surface.Length) : null;
    }
}
