using ClaimTrail.Articles;

namespace ClaimTrail.Quotations.People.Sounds;

/// <summary>How Chinese characters sound in names, in pinyin without tones. Read from <c>pinyin.csv</c> of a
/// case.</summary>
public sealed class PinyinTable
{
    /// <summary>The name of the file in a case folder.</summary>
    public const string FileName = "pinyin.csv";

    private readonly Dictionary<char, string> _sounds;

    private PinyinTable(Dictionary<char, string> sounds) => _sounds = sounds;

    /// <summary>A table without a character: Chinese names then have no sound.</summary>
    public static PinyinTable Empty { get; } = new([]);

    /// <summary>Reads the table of a case; a case without the file has an empty one.</summary>
    /// <param name="caseFolder">The case folder.</param>
    /// <exception cref="CorpusException">The file is broken; carries every error.</exception>
    public static PinyinTable Read(string caseFolder)
    {
        if (!File.Exists(Path.Combine(caseFolder, FileName))) return Empty;
        var errors = new ErrorList();
        var sounds = new Dictionary<char, string>();
        foreach (var (row, (pinyin, characters), _) in CsvRecords.Read<Syllable>(caseFolder, FileName, errors))
        {
            if (!pinyin.All(char.IsAsciiLetterLower))
                row.Refuse($"The sound \"{pinyin}\" holds more than the letters a to z.",
                    "Write it without tones; ü is v.");
            foreach (var character in characters)
                if (!sounds.TryAdd(character, pinyin) && sounds[character] != pinyin)
                    row.Refuse($"{character} already sounds \"{sounds[character]}\".",
                        "Keep the sound that it has in names.");
        }

        return errors.All.Count == 0 ? new PinyinTable(sounds) : throw new CorpusException(errors.ByRow);
    }

    /// <summary>Reads a table of ours: a head, then pinyin and characters, parted by a comma.</summary>
    internal static PinyinTable Parse(TextReader reader)
    {
        var sounds = new Dictionary<char, string>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line && line.Split(',') is [var pinyin, var characters])
            foreach (var character in characters) sounds.TryAdd(character, pinyin);
        return new PinyinTable(sounds);
    }

    /// <summary>The sound of a character; null when the table does not know it.</summary>
    public string? this[char character] => _sounds.GetValueOrDefault(character);

    private sealed record Syllable(string Pinyin, string Characters);
}
