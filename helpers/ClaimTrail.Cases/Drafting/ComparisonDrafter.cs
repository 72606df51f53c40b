using System.Globalization;
using System.Text;
using ClaimTrail.Articles;
using ClaimTrail.Comparing;
using ClaimTrail.Figures;

namespace ClaimTrail.Cases;

/// <summary>Drafts the rows of <c>claims.csv</c>, <c>statements.csv</c> and <c>aliases.csv</c> from a comparison. Each
/// row ends with its score in the column <c>drafted</c>; a person empties it, corrects the row or deletes it.</summary>
internal sealed class ComparisonDrafter
{
    /// <summary>More articles are no case that anybody checks by hand.</summary>
    public const int MostArticles = 300;

    private const int MostClaims = 400;
    private const int LongestBeginning = 40;

    private readonly Corpus _corpus;
    private readonly Comparison _comparison;
    private readonly List<string[]> _claims = [];
    private readonly List<string[]> _statements = [];
    private readonly List<string[]> _aliases = [];
    private readonly Dictionary<ToldPlace, string> _claimAt = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private ComparisonDrafter(Corpus corpus, Comparison comparison) => (_corpus, _comparison) = (corpus, comparison);

    public static string[] ClaimColumns { get; } =
    [
        "id", "check", "article", "surface", "occurrence", "quantity", "measures", "bound", "against", "with",
        "cause", "effect", "since", "as_of", "stated", "weekday", "wording", "drafted",
    ];

    public static string[] StatementColumns { get; } = ["statement", "person", "original_in", "original_begins",
        "title", "drafted"];

    public static string[] AliasColumns { get; } = ["entity", "name", "kind", "language", "form", "drafted"];

    /// <summary>The rows of the three files for a case that has been built.</summary>
    /// <param name="corpus">The case, whose passages the claims must stand in.</param>
    /// <param name="comparison">Its articles, compared.</param>
    public static (IReadOnlyList<string[]> Claims, IReadOnlyList<string[]> Statements,
        IReadOnlyList<string[]> Aliases) Of(Corpus corpus, Comparison comparison)
    {
        var drafter = new ComparisonDrafter(corpus, comparison);
        foreach (var quantity in comparison.Quantities.Where(q => q.Kind != FigureKind.Date && Articles(q) > 1))
            drafter.Add(quantity);
        foreach (var statement in comparison.Statements.Where(s => s.Tellings
            .Select(t => t.Place.Article)
            .Distinct()
            .Count() > 1)) drafter.Add(statement);
        return (drafter._claims, drafter._statements, drafter._aliases);
    }

    private static int Articles(Quantity quantity) =>
        quantity.Tellings.Select(t => t.Place.Article).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The earliest telling first; every later one is held against it, or against the one that a change
    /// names.</summary>
    private void Add(Quantity quantity)
    {
        var quoted = quantity.Tellings.Where(t => Occurrence(t.Place) > 0).ToList();
        if (quoted.Select(t => t.Place.Article).Distinct(StringComparer.Ordinal).Count() < 2) return;
        var name = quantity.About.Count > 0
            ? Slug(string.Join('-', quantity.About.Take(2)))
            : quantity.Unit.Code.ToLowerInvariant();
        name = Numbered(name.Length > 0 ? name : "quantity");
        var measures = string.Create(CultureInfo.InvariantCulture,
            $"{(quantity.About.Count > 0 ? string.Join(", ", quantity.About.Take(3)) : quantity.Unit.Code)}");
        var changes = _comparison.Changes.Where(c => c.Of == quantity.Id).ToLookup(c => c.In);
        foreach (var telling in quoted.Where(t => t.Converts is null))
        {
            var against = changes[telling.Place].Select(c => c.Against).FirstOrDefault(_claimAt.ContainsKey);
            var with = against is not null
                ? _claimAt[against]
                : quoted
                    .Select(t => t.Place)
                    .Where(p => p != telling.Place)
                    .Select(p => _claimAt.GetValueOrDefault(p))
                    .FirstOrDefault(c => c is not null);
            Claim(telling, with is null ? "readings" : "bound-kept", name, measures, null, with);
        }

        foreach (var telling in quoted.Where(t => t.Converts is not null && _claimAt.ContainsKey(t.Converts)))
        {
            var isRange = telling.Figure.Low is { } low && telling.Figure.High is { } high && low != high;
            foreach (var bound in isRange ? (string?[])["low", "high"] : [null])
                Claim(telling, "conversion", name + "-converted", measures, bound, _claimAt[telling.Converts!]);
        }
    }

    private void Claim(FigureTelling telling, string check, string quantity, string measures,
        string? bound, string? with)
    {
        if (_claims.Count >= MostClaims) return;
        var id = Numbered($"{telling.Place.Article}-{quantity}");
        if (bound is null || !_claimAt.ContainsKey(telling.Place)) _claimAt[telling.Place] = id;
        _claims.Add(
        [
            id, check, telling.Place.Article, telling.Place.Surface,
            Occurrence(telling.Place).ToString(CultureInfo.InvariantCulture), quantity, measures, bound ?? "", "",
            with ?? "", "", "", "", "", "", "", "", Score(telling.Score),
        ]);
    }

    private void Add(ToldStatement statement)
    {
        var first = statement.Tellings.FirstOrDefault(t => t.Mode != Quotations.Tellings.TellingMode.Indirect);
        if (first is null) return;
        // Whoever was given the words in one telling alone is no other name of the speaker.
        var others = _comparison.Changes
            .Where(c => c.Of == statement.Id && c.Kind == ChangeKind.Speaker)
            .Select(c => c.In)
            .ToHashSet();
        var named = statement.Tellings.Where(t => t.Speaker is { Length: > 1 } && !others.Contains(t.Place)).ToList();
        var latin = named.Find(t => t.Speaker!.All(c => c < '\u0250'))?.Speaker;
        var person = latin ?? statement.Speaker;
        var entity = Slug(latin ?? "");
        if (entity.Length == 0) entity = named.Count > 0 ? $"speaker-{statement.Id}" : "";
        var begins = Beginning(first.Place.Surface);
        var score = Math.Round(statement.Tellings.Average(t => t.Score), 2);
        _statements.Add(
        [
            Numbered(entity.Length > 0 ? entity : "words"), person ?? "", first.Place.Article, begins,
            person is null ? $"“{begins}…” (drafted)" : $"What {person} said: “{begins}…” (drafted)", Score(score),
        ]);
        if (person is null) return;
        foreach (var telling in named)
        {
            var language = Quotations.Matching.LanguageTag.Base(_corpus[telling.Place.Article].Language);
            var known = _aliases.Exists(a => a[3] == language
                && Quotations.Matching.FoldedText.Fold(a[4]) == Quotations.Matching.FoldedText.Fold(telling.Speaker!));
            // One form stands for one entity; the first statement that names somebody keeps him.
            if (!known)
                _aliases.Add([entity, NameOf(entity)
                    ?? person, "person", language, telling.Speaker!, Score(telling.Score)]);
        }
    }

    private string? NameOf(string entity) => _aliases.Find(a => a[0] == entity)?[1];

    /// <summary>Which occurrence of its surface in the passages of its article a place is, from 1; 0 when no passage
    /// quotes it.</summary>
    private int Occurrence(ToldPlace place)
    {
        var places = new SortedSet<int>();
        foreach (var passage in _corpus[place.Article].Passages)
            for (var at = passage.Text.IndexOf(place.Surface,
                StringComparison.Ordinal); at >= 0; at = passage.Text.IndexOf(place.Surface, at + 1,
                    StringComparison.Ordinal))
                places.Add(passage.Span.Start + at);
        return places.Contains(place.Span.Start) ? places.TakeWhile(p => p <= place.Span.Start).Count() : 0;
    }

    private static string Beginning(string words)
    {
        var line = words.Split('\n')[0].Trim();
        if (line.Length <= LongestBeginning) return line;
        var cut = line.LastIndexOf(' ', LongestBeginning);
        if (cut <= 0) cut = char.IsHighSurrogate(line[LongestBeginning - 1]) ? LongestBeginning - 1 : LongestBeginning;
        return line[..cut];
    }

    private string Numbered(string name)
    {
        var number = _numbers[name] = _numbers.GetValueOrDefault(name) + 1;
        return number == 1 ? name : Numbered(string.Create(CultureInfo.InvariantCulture, $"{name}-{number}"));
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD).ToLowerInvariant())
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-' && (c == ' ' || char.IsPunctuation(c))) slug.Append('-');
        return slug.ToString().Trim('-');
    }

    private static string Score(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);
}
