using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Comparing;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Comparing;

/// <summary>An invented story with its truth file, compared once, and how well the comparison did.</summary>
internal sealed class Story
{
    private static readonly string[] Columns = ["article", "start", "length", "surface", "of", "id", "planted", "note"];

    private Story(string folder)
    {
        Articles = ArticlesOf(folder);
        Comparison = Comparison.Of(Articles);
        var errors = new ErrorList();
        Truth = [.. CsvTable.Read(Path.Combine(folder, "truth.csv"), "truth.csv", Columns, errors).Rows
            .Select(r => new Row(
            r["article"], int.Parse(r["start"], CultureInfo.InvariantCulture),
            int.Parse(r["length"], CultureInfo.InvariantCulture), r["surface"], r["of"], r["id"],
            [.. r["planted"].Split(" or ", StringSplitOptions.RemoveEmptyEntries)]))];
        Assert.Empty(errors.All);
    }

    public IReadOnlyList<ComparedArticle> Articles { get; }

    public Comparison Comparison { get; }

    public IReadOnlyList<Row> Truth { get; }

    public static Story Read(string name) =>
        new(Path.Combine(RepositoryRoot.Path, "tests", "ClaimTrail.Tests", "Comparing", "Stories", name));

    /// <summary>The articles of a folder of texts whose names end in their language.</summary>
    public static IReadOnlyList<ComparedArticle> ArticlesOf(string folder) =>
        [.. Directory.GetFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal).Select(path =>
        {
            var id = Path.GetFileNameWithoutExtension(path);
            return new ComparedArticle(id, id[(id.LastIndexOf('-') + 1)..], File.ReadAllText(path));
        })];

    /// <summary>B-cubed precision, recall and F1 of the groups (Bagga and Baldwin 1998), over the places that the truth
    /// file names. What was not found stands alone; what was found besides lowers precision where it stands in a group
    /// with what is named.</summary>
    public (double Precision, double Recall, double F1) BCubed(string of)
    {
        var groups = of == "quantity"
            ? Comparison.Quantities.SelectMany(q => q.Tellings, (q, t) => (q.Id, t.Place)).ToList()
            : [.. Comparison.Statements.SelectMany(s => s.Tellings, (s, t) => (s.Id, t.Place))];
        var rows = Truth.Where(t => t.Of == of).ToList();
        var label = rows
            .Select((r, i) => groups.Where(g => r.Meets(g.Place)).Select(g => g.Id).FirstOrDefault() ?? $"none {i}")
            .ToList();
        var besides = groups
            .Where(g => !rows.Exists(r => r.Meets(g.Place)))
            .CountBy(g => g.Id, StringComparer.Ordinal)
            .ToDictionary();
        double precision = 0, recall = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var together = Enumerable.Range(0, rows.Count).Where(j => label[j] == label[i]).ToList();
            var right = together.Count(j => rows[j].Id == rows[i].Id);
            precision += (double)right / (together.Count + besides.GetValueOrDefault(label[i]));
            recall += (double)right / rows.Count(r => r.Id == rows[i].Id);
        }

        (precision, recall) = (precision / rows.Count, recall / rows.Count);
        return (precision, recall, 2 * precision * recall / (precision + recall));
    }

    /// <summary>The share of planted changes that were reported with a kind that fits, and the share of reported ones
    /// that were planted.</summary>
    public (double Recall, double Precision) Changes()
    {
        var planted = Truth.Where(t => t.Planted.Count > 0).ToList();
        var fits = Comparison.Changes.Select(c => planted.FindIndex(p => p.Fits(c))).ToList();
        return ((double)fits.Where(f => f >= 0).Distinct().Count() / planted.Count,
            (double)fits.Count(f => f >= 0) / fits.Count);
    }

    /// <summary>What a person wants to see when a figure falls: what was missed and what was too much.</summary>
    public string Report()
    {
        var planted = Truth.Where(t => t.Planted.Count > 0).ToList();
        return string.Join('\n', [
            .. planted.Where(p => !Comparison.Changes.Any(p.Fits))
                .Select(p => $"missed: {string.Join(" or ", p.Planted)} {p.Article} {p.Surface}"),
            .. Comparison.Changes.Where(c => !planted.Exists(p => p.Fits(c)))
                .Select(c => $"too much: {c.Kind.Word()} {c.In.Article} {c.In.Surface} against {c.Against.Surface}")]);
    }

    internal sealed record Row(string Article, int Start, int Length, string Surface, string Of, string Id,
        IReadOnlyList<string> Planted)
    {
        public bool Meets(ToldPlace place) =>
            place.Article == Article && place.Span.Start < Start + Length && Start < place.Span.End;

        public bool Fits(Change change) =>
            Meets(change.In) && Planted.Contains(change.Kind.Word()) && (Of == "quantity") == change.Of.StartsWith('q');
    }
}
