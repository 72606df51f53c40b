using ClaimTrail.Languages;

namespace ClaimTrail.Articles;

/// <summary>Reads <c>articles.csv</c>.</summary>
internal sealed class ArticleCards
{
    private readonly Dictionary<string, ArticleCard> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private int _cardsWithoutId;
    private bool _isEmpty;

    private ArticleCards(IReadOnlyList<ArticleCard> all) => All = all;

    /// <summary>The cards that have an id of their own, in the order of the file.</summary>
    public IReadOnlyList<ArticleCard> All { get; private set; }

    public ArticleCard? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Whether a row, whole or broken, claims that id. What refers to a broken card is not blamed for it: an
    /// unknown id is taken for that of a card whose own id is missing or bad, as long as there are such cards.</summary>
    public bool Names(string id)
    {
        if (_named.Contains(id) || _isEmpty) return true;
        if (_cardsWithoutId == 0) return false;
        _cardsWithoutId--;
        return _named.Add(id);
    }

    public static ArticleCards Read(string caseFolder, ErrorList errors)
    {
        var cards = new ArticleCards([]);
        var rows = CsvTable.Read(Path.Combine(caseFolder, CaseFiles.Articles), CaseFiles.Articles, CaseFiles.ArticleColumns, errors,
            onBroken: id => cards._named.Add(id));
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = new List<ArticleCard>();
        foreach (var row in rows)
        {
            var card = ReadCard(row);
            if (!IdFits(card.Id, row))
            {
                cards._cardsWithoutId++;
                continue;
            }

            if (!lines.TryAdd(card.Id, row.Line))
            {
                row.Refuse(string.Create(Invariant, $"The id \"{card.Id}\" stands twice; it is first used in row {lines[card.Id]}."),
                    "Give each article an id of its own.");
                cards._cardsWithoutId++;
                continue;
            }

            cards._named.Add(card.Id);
            cards._byId.Add(card.Id, card);
            all.Add(card);
        }

        cards.All = all;
        cards._isEmpty = all.Count == 0;
        return cards;
    }

    private static readonly IFormatProvider Invariant = System.Globalization.CultureInfo.InvariantCulture;

    private static readonly Dictionary<string, TextSharing> SharingWords = new(StringComparer.Ordinal)
    {
        ["withheld"] = TextSharing.Withheld,
        ["free"] = TextSharing.Free,
    };

    private static ArticleCard ReadCard(CsvRow row) => new(
        row,
        row["id"],
        Language(row),
        row.Required("publisher"),
        row.Optional("country"),
        row.Optional("title"),
        Dates(row),
        Address(row),
        row["taken_from"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        row["taken_from_note"],
        row.Number("length", 1) ?? 0,
        Sha256(row),
        row.Word("sharing", SharingWords) ?? TextSharing.Withheld,
        row.Required("rights"),
        Furniture(row));

    private static bool IdFits(string id, CsvRow row)
    {
        if (id.Length == 0)
        {
            row.Refuse("The id is missing.", "Give the article an id, such as tenasia-ko; its text file is then tenasia-ko.txt.");
            return false;
        }

        // The id becomes a file name, so it may not reach outside its folder.
        if (id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && id[0] != '-') return true;
        row.Refuse($"The id \"{id}\" cannot be used.", "Use lower-case letters a to z, digits and hyphens only, and begin with no hyphen.");
        return false;
    }

    private static string Language(CsvRow row)
    {
        var tag = row["language"];
        if (LanguageTags.Remedy(tag) is { } remedy) row.Refuse($"The language tag \"{tag}\" is not known.", remedy);
        return tag;
    }

    private static PublicationDates Dates(CsvRow row)
    {
        var (from, to) = (row.Date("published_from"), row.Date("published_to"));
        if (to < from) row.Refuse("The article would have been published before it was published.", "Let published_to be the later day.");
        return new PublicationDates(from, to, row.Required("date_basis"));
    }

    private static Uri? Address(CsvRow row)
    {
        if (row.Optional("address") is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp))
            return address;
        row.Refuse($"The address \"{text}\" is no web address.", "Write it in full, from https:// on, or leave it empty.");
        return null;
    }

    private static string Sha256(CsvRow row)
    {
        var value = row["sha256"];
        if (value.Length == 64 && value.All(char.IsAsciiHexDigitLower)) return value;
        row.Refuse($"The checksum \"{value}\" is no SHA-256.", "Write the 64 lower-case digits that `sha256sum ID.txt` prints.");
        return "";
    }

    private static NumberSet Furniture(CsvRow row)
    {
        if (NumberSet.TryParse(row["furniture"]) is { } numbers) return numbers;
        row.Refuse($"The column \"furniture\" holds \"{row["furniture"]}\".", "List paragraph numbers, such as 2 24-31, or leave it empty.");
        return NumberSet.Empty;
    }
}
