using ClaimTrail.Articles;

namespace ClaimTrail.Trails;

/// <summary>Who published what about the story and from whom they took it, as far as research outside of the articles
/// tells. Read from <c>coverage.csv</c>.</summary>
public sealed class CoverageTable
{
    /// <summary>The name of the file in the reference folder.</summary>
    public const string FileName = "coverage.csv";

    private readonly Dictionary<string, CoverageOutlet> _byId;

    /// <summary>A table of the given rows.</summary>
    public CoverageTable(IEnumerable<CoverageOutlet> outlets)
    {
        Outlets = [.. outlets];
        _byId = Outlets.ToDictionary(o => o.Id, StringComparer.Ordinal);
    }

    /// <summary>The publications, in the order of the file.</summary>
    public IReadOnlyList<CoverageOutlet> Outlets { get; }

    /// <summary>Reads the table.</summary>
    /// <param name="referenceFolder">The folder with <c>coverage.csv</c>.</param>
    /// <exception cref="CorpusException">The file is missing or broken; carries every error.</exception>
    internal static CoverageTable Read(string referenceFolder)
    {
        var errors = new ErrorList();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var rows = CsvRecords.Read<CoverageOutlet>(referenceFolder, FileName, errors);
        foreach (var (row, outlet, _) in rows.Where(r => !ids.Add(r.Value.Id)))
            row.Refuse($"The id \"{outlet.Id}\" stands twice.", "Give each publication an id of its own.");
        if (errors.All.Count > 0) throw new CorpusException(errors.All);
        List<CoverageOutlet> outlets = [.. rows.Select(r => r.Value)];
        return new CoverageTable(
            rows.Select(r => r.Value with { DerivesFrom = NamesIn(r.Row["derives_from"], outlets) }));
    }

    /// <summary>The publication with an id; null when the table has none.</summary>
    public CoverageOutlet? this[string id] => _byId.GetValueOrDefault(id);

    /// <summary>The publication that an article of the case is; null when the table has none.</summary>
    public CoverageOutlet? OfArticle(string articleId) =>
        Outlets.FirstOrDefault(o => string.Equals(o.ArticleId, articleId, StringComparison.Ordinal));

    /// <summary>Everything that a publication took from, directly or by way of others; a circle is walked
    /// once.</summary>
    public IReadOnlySet<string> AncestorsOf(string id)
    {
        var ancestors = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(_byId.TryGetValue(id, out var first) ? first.DerivesFrom : []);
        while (open.TryPop(out var next))
        {
            if (!ancestors.Add(next) || !_byId.TryGetValue(next, out var outlet)) continue;
            foreach (var up in outlet.DerivesFrom) open.Push(up);
        }

        return ancestors;
    }

    /// <summary>The ids of the publications that a text in words names.</summary>
    public IReadOnlyList<string> Named(string words) =>
        [.. Outlets.Where(o => words.Contains(ShortName(o.Name), StringComparison.Ordinal)).Select(o => o.Id)];

    /// <summary>“Yonhap + New York Post / The Hollywood Reporter” to ids and, for what the table does not list, names.
    /// What begins small (own reporting, original) is no outlet.</summary>
    private static List<string> NamesIn(string derivesFrom, List<CoverageOutlet> outlets)
    {
        var names = new List<string>();
        var plain = derivesFrom.Split(" with ")[0];
        foreach (var part in WithoutBrackets(plain)
            .Split(['+', '/', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!char.IsUpper(part[0])) continue;
            var outlet = outlets.Find(o => string.Equals(ShortName(o.Name), part, StringComparison.Ordinal))
                ?? outlets.Find(o => o.Name.StartsWith(part + " ", StringComparison.Ordinal));
            names.Add(outlet?.Id ?? part);
        }

        return names;
    }

    /// <summary>The name of a publication without what stands in brackets; for an unknown id the id.</summary>
    public string NameOf(string id) => _byId.TryGetValue(id, out var outlet) ? ShortName(outlet.Name) : id;

    private static string ShortName(string name) => WithoutBrackets(name).Trim();

    private static string WithoutBrackets(string words)
    {
        while (words.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open && words.IndexOf(')', open) is > 0
            and var close)
            words = words.Remove(open, close - open + 1);
        return words;
    }
}

/// <summary>One publication about the story, as the reference rows know it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The outlet.</param>
/// <param name="ArticleId">The article of the case that it is; null for others.</param>
/// <param name="Date">When it appeared, as <c>2023-07-25</c> or <c>2023-07</c>; null when not known.</param>
/// <param name="DerivesFrom">What it took from, by id where the table knows it, else by name.</param>
/// <param name="IsVerified">Whether the row was read in a stored copy.</param>
public sealed record CoverageOutlet(
    string Id,
    [Cell("outlet")] string Name,
    [Cell("article")] string? ArticleId,
    string? Date,
    IReadOnlyList<string> DerivesFrom,
    [Cell("verified")] bool IsVerified);
