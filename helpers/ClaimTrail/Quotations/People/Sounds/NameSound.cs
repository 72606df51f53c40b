using System.Text;

namespace ClaimTrail.Quotations.People.Sounds;

/// <summary>From which script Latin letters were made: the same letter sounds differently (x, c, q in
/// pinyin).</summary>
internal enum SoundScript
{
    Latin,
    Hangul,
    Chinese,
    Arabic,
}

/// <summary>How a name sounds, roughly: in Latin letters for people, and as sound classes for comparing.</summary>
/// <param name="Latin">The name in Latin letters, words parted by one space; empty when nothing of it could be
/// read.</param>
/// <param name="Classes">One letter per sound: P (p b), F (f v), T (t d), K (k g), S (s z ch j), M, N, L (l r) are
/// strong; r (a weak r), h, w, y are weak; a is any vowel.</param>
internal sealed record NameSound(string Latin, string Classes)
{
    /// <summary>The most code units of a name that are read; no name is longer.</summary>
    public const int MostRead = 80;

    private const string StrongClasses = "PFTKSMNL";

    /// <summary>The strong sounds alone, f and p as one: the same for most spellings of a name, so good for looking
    /// up.</summary>
    public string Skeleton { get; } = SkeletonOf(Classes);

    /// <summary>The sound of a name in Hangul, Chinese characters, Arabic or Latin letters, or a mixture of
    /// them.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="pinyin">How the Chinese characters of the case sound.</param>
    public static NameSound Of(string name, PinyinTable pinyin)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(pinyin);
        var latin = new StringBuilder();
        var classes = new StringBuilder();
        var word = new StringBuilder();
        var script = SoundScript.Latin;
        var read = name.Length > MostRead ? name.AsSpan(0, MostRead) : name;
        foreach (var c in read)
        {
            if (ScriptOf(c, pinyin) is not { } next)
            {
                Close();
                continue;
            }

            // Chinese is closed after each character: its syllables never share a letter.
            if (word.Length > 0 && (next != script || next == SoundScript.Chinese)) Close(joined: next == script);
            script = next;
            Append(c);
        }

        Close();
        return new NameSound(latin.ToString().TrimEnd(), classes.ToString());

        void Append(char c)
        {
            switch (script)
            {
                case SoundScript.Hangul: HangulSound.Append(word, c); break;
                case SoundScript.Arabic: word.Append(ArabicSound.Of(c, word.Length == 0)); break;
                case SoundScript.Chinese: word.Append(pinyin[c]); break;
                default: LatinSound.Append(word, c); break;
            }
        }

        void Close(bool joined = false)
        {
            latin.Append(word);
            if (!joined && latin.Length > 0 && latin[^1] != ' ') latin.Append(' ');
            SoundClasses.Append(classes, word.ToString(), script);
            word.Clear();
        }
    }

    private static SoundScript? ScriptOf(char c, PinyinTable pinyin) =>
        HangulSound.Serves(c) ? SoundScript.Hangul
        : ArabicSound.Serves(c) ? SoundScript.Arabic
        : pinyin[c] is not null ? SoundScript.Chinese
        : LatinSound.Serves(c) ? SoundScript.Latin
        : null;

    private static string SkeletonOf(string classes)
    {
        var skeleton = new StringBuilder(classes.Length);
        foreach (var c in classes)
        {
            var strong = c == 'F' ? 'P' : c;
            if (StrongClasses.Contains(c, StringComparison.Ordinal)) skeleton.Append(strong);
        }

        return skeleton.ToString();
    }
}
