using System.Globalization;
using ClaimTrail.Languages;

namespace ClaimTrail.Figures;

/// <summary>Makes trees of words from the sections of a language table.</summary>
internal sealed class TreeMaker(Language language)
{
    public LanguageFolding Folding { get; } = new(language);

    public static decimal Number(string key) =>
        decimal.Parse(key, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>The words of one meaning; of them, those that <paramref name="isIn"/> takes.</summary>
    public WordTree<bool> Words(string section, string key, Func<string, bool>? isIn = null) =>
        Tree(language.Words(section, key).Where(isIn ?? (_ => true)).Select(word => (word, true)));

    /// <summary>The words of one meaning, to be found from their end.</summary>
    public WordTree<bool> Backward(string section, string key) => Values(section, (key, true), backward: true);

    /// <summary>The words of one or two meanings, each with its value.</summary>
    public WordTree<T> Values<T>(string section, (string Key, T Value) first, (string Key, T Value)? second = null,
        bool backward = false) =>
        Tree(from pair in second is { } other ? [first, other] : new[] { first }
             from word in language.Words(section, pair.Key)
             select (word, pair.Value), backward);

    /// <summary>The words of a whole section, each with what its key says.</summary>
    public WordTree<T> Section<T>(string section, Func<string, T> read, Func<string, string, bool>? isIn = null,
        bool backward = false) =>
        Tree(from entry in language.Section(section)
             from word in entry.Value
             where isIn?.Invoke(entry.Key, word) ?? true
             select (word, read(entry.Key)), backward);

    /// <summary>Marks and particles of one character, in one text.</summary>
    public string Signs(string section, string key) =>
        string.Concat(language.Words(section, key).Where(sign => key is not "decimalMark" || !char.IsLetter(sign[0])));

    public WordTree<NumberWord> Numbers() =>
        Tree(from section in new[] { ("ones", NumberPart.One), ("atoms", NumberPart.Atom),
            ("multipliers", NumberPart.Multiplier), ("scales", NumberPart.Scale), ("wholes", NumberPart.Whole) }
             from entry in language.Section(section.Item1)
             from word in entry.Value
             select (word, new NumberWord(section.Item2, Number(entry.Key))));

    /// <summary>The wholes that are written like a scale.</summary>
    public WordTree<decimal> Duals() =>
        Section("wholes", Number, (_, word) => language.Section("scales").Values.Any(words => words.Contains(word)));

    /// <summary>Currencies, their signs, measures, counters and nouns, and the parts of currencies that no counter is
    /// written like.</summary>
    public WordTree<UnitWord> Units()
    {
        var shifting = language.Words("context", "shifting");
        var signs = language.Section("currenciesBefore")
            .Select(entry => KeyValuePair.Create(entry.Key,
                entry.Value.Where(word => word.Length == 1 && !char.IsLetter(word[0]))));
        var money = from entry in language
            .Section("currencies")
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Value.AsEnumerable()))
            .Concat(signs)
                    from word in entry.Value
                    select (word, new UnitWord(entry.Key, FigureKind.Money, 1, IsNoun: false, shifting.Contains(word)));
        var things = from section in new[] { "units", "nouns" }
                     from entry in language.Section(section)
                     let unit = UnitKey.Parse(entry.Key)
                     from word in entry.Value
                     select (word, new UnitWord(unit.Unit, UnitWord.KindOf(unit.Unit), unit.Factor, section == "nouns",
                         shifting.Contains(word)));
        return Tree(money.Concat(things).Concat(Parts().Select(part => (part.Key, Part(part)))));
    }

    public WordTree<UnitWord> SubUnits() => Tree(Parts().Select(part => (part.Key, Part(part))));

    /// <summary>The currencies that share a word for their part, or for their money, which a word behind it tells
    /// apart (دينار أردني); the likelier first.</summary>
    public WordTree<UnitKey[]> SharedMoney() =>
        Tree((from part in Parts() where part.Count() > 1 select (part.Key, part.ToArray()))
            .Concat(from word in language.Words("context", "shifting")
                    let shared = Sharing(word)
                    where shared.Length > 1
                    select (word, shared)));

    private UnitKey[] Sharing(string word) =>
    [
        .. from entry in language.Section("currencies")
           let isOwn = entry.Value.Contains(word)
           where isOwn || entry.Value.Any(w => w.StartsWith(word + ' ', StringComparison.Ordinal))
           orderby isOwn descending
           select new UnitKey(entry.Key, 1),
    ];

    private IEnumerable<IGrouping<string, UnitKey>> Parts() =>
        from entry in language.Section("subunits") from word in entry.Value group UnitKey.Parse(entry.Key) by word;

    private static UnitWord Part(IGrouping<string, UnitKey> part) =>
        new(part.First().Unit, FigureKind.Money, part.First().Factor, IsNoun: false, Shifts: part.Count() > 1);

    private WordTree<T> Tree<T>(IEnumerable<(string Word, T Value)> words, bool backward = false)
    {
        var tree = backward
            ? new WordTree<T>(Folding, backward, Signs("letters", "clitic"), Signs("letters", "and"))
            : new WordTree<T>(Folding);
        foreach (var (word, value) in words) tree.Add(word, value);
        return tree;
    }
}
