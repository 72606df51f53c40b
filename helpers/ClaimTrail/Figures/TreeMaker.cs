using System.Globalization;
using ClaimTrail.Languages;

namespace ClaimTrail.Figures;

/// <summary>Makes trees of words from the sections of a language table.</summary>
/// <remarks>Plain loops: a query over pairs is generic code that every process would compile anew.</remarks>
internal sealed class TreeMaker(Language language)
{
    public LanguageFolding Folding { get; } = new(language);

    public static decimal Number(string key) =>
        decimal.Parse(key, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>The words of one meaning; of them, those that <paramref name="isIn"/> takes.</summary>
    public WordTree<bool> Words(string section, string key, Func<string, bool>? isIn = null)
    {
        var tree = new WordTree<bool>(Folding);
        foreach (var word in language.Words(section, key))
            if (isIn?.Invoke(word) ?? true) tree.Add(word, true);
        return tree;
    }

    /// <summary>The words of one meaning, to be found from their end.</summary>
    public WordTree<bool> Backward(string section, string key) => Values(section, (key, true), backward: true);

    /// <summary>The words of one or two meanings, each with its value.</summary>
    public WordTree<T> Values<T>(string section, (string Key, T Value) first, (string Key, T Value)? second = null,
        bool backward = false)
    {
        var tree = Empty<T>(backward);
        AddAll(tree, language.Words(section, first.Key), first.Value);
        if (second is { } other) AddAll(tree, language.Words(section, other.Key), other.Value);
        return tree;
    }

    /// <summary>The words of a whole section, each with what its key says.</summary>
    public WordTree<T> Section<T>(string section, Func<string, T> read, Func<string, string, bool>? isIn = null,
        bool backward = false)
    {
        var tree = Empty<T>(backward);
        foreach (var (key, words) in language.Section(section))
        {
            var value = read(key);
            foreach (var word in words)
                if (isIn?.Invoke(key, word) ?? true) tree.Add(word, value);
        }
        return tree;
    }

    /// <summary>Marks and particles of one character, in one text.</summary>
    public string Signs(string section, string key) =>
        string.Concat(language.Words(section, key).Where(sign => key is not "decimalMark" || !char.IsLetter(sign[0])));

    public WordTree<NumberWord> Numbers()
    {
        var tree = new WordTree<NumberWord>(Folding);
        Add("ones", NumberPart.One);
        Add("atoms", NumberPart.Atom);
        Add("multipliers", NumberPart.Multiplier);
        Add("scales", NumberPart.Scale);
        Add("wholes", NumberPart.Whole);
        return tree;

        void Add(string section, NumberPart part)
        {
            foreach (var (key, words) in language.Section(section))
                AddAll(tree, words, new NumberWord(part, Number(key)));
        }
    }

    /// <summary>The wholes that are written like a scale.</summary>
    public WordTree<decimal> Duals() =>
        Section("wholes", Number, (_, word) => language.Section("scales").Values.Any(words => words.Contains(word)));

    /// <summary>Currencies, their signs, measures, counters and nouns, and the parts of currencies that no counter is
    /// written like.</summary>
    public WordTree<UnitWord> Units()
    {
        var tree = new WordTree<UnitWord>(Folding);
        var shifting = language.Words("context", "shifting");
        foreach (var (code, words) in language.Section("currencies")) AddMoney(code, words);
        foreach (var (code, words) in language.Section("currenciesBefore"))
            AddMoney(code, words.Where(word => word.Length == 1 && !char.IsLetter(word[0])));
        AddThings("units");
        AddThings("nouns");
        foreach (var (word, units) in Parts()) tree.Add(word, Part(units));
        return tree;

        void AddMoney(string code, IEnumerable<string> words)
        {
            foreach (var word in words)
                tree.Add(word, new UnitWord(code, FigureKind.Money, 1, IsNoun: false, shifting.Contains(word)));
        }

        void AddThings(string section)
        {
            foreach (var (key, words) in language.Section(section))
            {
                var unit = UnitKey.Parse(key);
                foreach (var word in words)
                    tree.Add(word, new UnitWord(unit.Unit, UnitWord.KindOf(unit.Unit), unit.Factor, section == "nouns",
                        shifting.Contains(word)));
            }
        }
    }

    public WordTree<UnitWord> SubUnits()
    {
        var tree = new WordTree<UnitWord>(Folding);
        foreach (var (word, units) in Parts()) tree.Add(word, Part(units));
        return tree;
    }

    /// <summary>The currencies that share a word for their part, or for their money, which a word behind it tells
    /// apart (دينار أردني); the likelier first.</summary>
    public WordTree<UnitKey[]> SharedMoney()
    {
        var tree = new WordTree<UnitKey[]>(Folding);
        foreach (var (word, units) in Parts())
            if (units.Count > 1) tree.Add(word, [.. units]);
        foreach (var word in language.Words("context", "shifting"))
            if (Sharing(word) is { Length: > 1 } units) tree.Add(word, units);
        return tree;
    }

    private UnitKey[] Sharing(string word)
    {
        var (own, others) = (new List<UnitKey>(), new List<UnitKey>());
        foreach (var (code, words) in language.Section("currencies"))
            if (words.Contains(word)) own.Add(new(code, 1));
            else if (words.Any(w => w.StartsWith(word + ' ', StringComparison.Ordinal))) others.Add(new(code, 1));
        return [.. own, .. others];
    }

    /// <summary>The parts of currencies, each with what it is a part of.</summary>
    private Dictionary<string, List<UnitKey>> Parts()
    {
        var parts = new Dictionary<string, List<UnitKey>>();
        foreach (var (key, words) in language.Section("subunits"))
            foreach (var word in words)
                if (parts.TryGetValue(word, out var units)) units.Add(UnitKey.Parse(key));
                else parts.Add(word, [UnitKey.Parse(key)]);
        return parts;
    }

    private static UnitWord Part(List<UnitKey> part) =>
        new(part[0].Unit, FigureKind.Money, part[0].Factor, IsNoun: false, Shifts: part.Count > 1);

    private WordTree<T> Empty<T>(bool backward) => backward
        ? new WordTree<T>(Folding, backward, Signs("letters", "clitic"), Signs("letters", "and"))
        : new WordTree<T>(Folding);

    private static void AddAll<T>(WordTree<T> tree, IEnumerable<string> words, T value)
    {
        foreach (var word in words) tree.Add(word, value);
    }
}
