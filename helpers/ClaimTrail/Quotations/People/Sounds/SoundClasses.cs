using System.Text;

namespace ClaimTrail.Quotations.People.Sounds;

/// <summary>Latin letters to sound classes (see <see cref="NameSound"/>), word by word.</summary>
internal static class SoundClasses
{
    public static void Append(StringBuilder classes, string word, SoundScript script)
    {
        for (var i = 0; i < word.Length;)
        {
            var (sound, used) = Next(word, i, script);
            foreach (var c in sound)
            {
                // A doubled consonant and a run of vowels are one sound.
                if (classes.Length == 0 || classes[^1] != c || i == 0) classes.Append(c);
            }

            i += used;
        }
    }

    private static (string Sound, int Used) Next(string word, int i, SoundScript script)
    {
        var c = word[i];
        var next = i + 1 < word.Length ? word[i + 1] : '\0';
        if (script == SoundScript.Chinese)
        {
            if (c is 'z' or 'c' or 's' && next == 'h') return ("S", 2);
            if (c is 'q' or 'x' or 'c') return ("S", 1);
        }

        if (script == SoundScript.Latin && i == 0 && (c, next) is ('k', 'n') or ('w', 'r') or ('p', 's'))
            return ("", 1);
        return (c, next) switch
        {
            ('s', 'h') or ('c', 'h') or ('z', 'h') => ("S", 2),
            ('p', 'h') => ("F", 2),
            ('t', 'h') or ('d', 'h') => ("T", 2),
            ('k', 'h') => ("K", 2),
            ('g', 'h') when script == SoundScript.Latin && i > 0 => ("", 2),
            ('c', 'k') => ("K", 2),
            ('q', 'u') => ("Kw", 2),
            ('n', 'g') => ("N", 2),
            ('c', 'e' or 'i' or 'y') => ("S", 1),
            ('g', 'e' or 'i' or 'y') when script == SoundScript.Latin => ("K", 1),
            _ => (Single(c, next, i, script), 1),
        };
    }

    private static string Single(char c, char next, int i, SoundScript script) => c switch
    {
        'p' or 'b' => "P",
        'f' or 'v' => "F",
        't' or 'd' => "T",
        'k' or 'g' or 'q' or 'c' => "K",
        's' or 'z' or 'j' => "S",
        'x' => i == 0 ? "S" : "KS",
        'm' => "M",
        'n' => "N",
        'l' => "L",
        // English r before a consonant or at the end is often not heard and not written elsewhere.
        'r' when i > 0 && !IsVowel(next) && script is SoundScript.Latin or SoundScript.Arabic && i > 0
            && !IsVowel(next) => "r",
        'r' => "L",
        'h' => "h",
        'w' => i == 0 || IsVowel(next) ? "w" : "a",
        'y' => i == 0 ? "y" : "a",
        _ => "a",
    };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
