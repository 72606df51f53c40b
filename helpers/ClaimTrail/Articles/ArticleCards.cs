using System.Globalization;
using ClaimTrail.Languages;

namespace ClaimTrail.Articles;

/// <summary>Reads <c>articles.csv</c>: articles with their cards alone.</summary>
internal sealed class ArticleCards
{
    private readonly Dictionary<string, CsvRecord<Article>> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly List<Article> _all = [];
    private int _cardsWithoutId;

    private ArticleCards()
    {
    }

    /// <summary>The cards that have an id of their own, in the order of the file.</summary>
    public IReadOnlyList<Article> All => _all;

    public Article? Find(string id) => _byId.TryGetValue(id, out var card) ? card.Value : null;

    /// <summary>Whether a row, whole or broken, claims that id. What refers to a broken card is not blamed for it: an
    /// unknown id is taken for that of a card whose own id is missing or bad, as long as there are such
    /// cards.</summary>
    public bool Names(string id)
    {
        if (_named.Contains(id) || _all.Count == 0) return true;
        if (_cardsWithoutId == 0) return false;
        _cardsWithoutId--;
        return _named.Add(id);
    }

    /// <summary>Refuses the card of an article.</summary>
    public void Refuse(Article article, string what, string remedy) => _byId[article.Id].Row.Refuse(what, remedy);

    public static ArticleCards Read(string caseFolder, ErrorList errors)
    {
        var cards = new ArticleCards();
        foreach (var card in CsvRecords.Read<Article>(caseFolder, CaseFiles.Articles, errors,
            onBroken: id => cards._named.Add(id),
            ("id", row => row["id"]), ("language", Language), ("sha256", Sha256), ("furniture", Furniture)))
        {
            if (card.Value.Dates is { } dates && dates.To < dates.From)
                card.Row.Refuse("The article would have been published before it was published.",
                    "Let published_to be the later day.");
            if (IdFits(card) && cards.IsNew(card))
            {
                cards._named.Add(card.Value.Id);
                cards._all.Add(card.Value);
            }
            else
            {
                cards._cardsWithoutId++;
            }
        }

        return cards;
    }

    private bool IsNew(CsvRecord<Article> card)
    {
        if (_byId.TryAdd(card.Value.Id, card)) return true;
        card.Row.RefuseTwice(card.Value.Id, _byId[card.Value.Id].Row, "Give each article an id of its own.");
        return false;
    }

    private static bool IdFits(CsvRecord<Article> card)
    {
        var id = card.Value.Id;
        if (id.Length == 0)
        {
            card.Row.Refuse("The id is missing.",
                "Give the article an id, such as tenasia-ko; its text file is then tenasia-ko.txt.");
            return false;
        }

        // The id becomes a file name, so it may not reach outside its folder.
        if (id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && id[0] != '-') return true;
        card.Row.Refuse($"The id \"{id}\" cannot be used.",
            "Use lower-case letters a to z, digits and hyphens only, and begin with no hyphen.");
        return false;
    }

    private static string Language(CsvRow row)
    {
        var tag = row["language"];
        if (LanguageTags.Remedy(tag) is { } remedy) row.Refuse($"The language tag \"{tag}\" is not known.", remedy);
        return tag;
    }

    private static string Sha256(CsvRow row)
    {
        var value = row["sha256"];
        if (value.Length == 64 && value.All(char.IsAsciiHexDigitLower)) return value;
        row.Refuse($"The checksum \"{value}\" is no SHA-256.",
            "Write the 64 lower-case digits that `sha256sum ID.txt` prints.");
        return "";
    }

    private static string Furniture(CsvRow row)
    {
        if (NumberSet.TryParse(row["furniture"]) is null)
            row.Refuse($"The column \"furniture\" holds \"{row["furniture"]}\".",
                "List paragraph numbers, such as 2 24-31, or leave it empty.");
        return row["furniture"];
    }
}

/// <summary>A few whole numbers, written as <c>2 24-31</c>.</summary>
internal sealed class NumberSet
{
    private readonly List<(int From, int To)> _ranges = [];

    private NumberSet()
    {
    }

    public static NumberSet Empty { get; } = new();

    public bool Contains(int number) => _ranges.Exists(r => r.From <= number && number <= r.To);

    /// <summary>The largest number of the set; 0 when it is empty.</summary>
    public int Largest => _ranges.Count == 0 ? 0 : _ranges.Max(r => r.To);

    /// <summary>The set that <paramref name="text"/> writes; null when it writes none.</summary>
    public static NumberSet? TryParse(string text)
    {
        var set = new NumberSet();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-');
            if (ends.Length > 2 || !TryNumber(ends[0], out var from) || !TryNumber(ends[^1], out var to) || to < from)
                return null;
            set._ranges.Add((from, to));
        }

        return set;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
