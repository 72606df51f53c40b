namespace ClaimTrail.Quotations.People.Sounds;

/// <summary>How alike two names sound: an edit distance that weighs sounds by how well they survive
/// transliteration.</summary>
/// <remarks>Weighted Levenshtein distance (Wagner and Fischer 1974). The weights are ours: strong consonants count
/// fully, weak ones and vowels little, because Korean and Chinese put vowels between consonants and Arabic leaves them
/// out; sounds that one script writes with the other's letter (p for f, s for th) are near.</remarks>
internal static class SoundDistance
{
    /// <summary>From 0 (nothing in common) to 1 (the same sounds); 0 when either name has no strong sound.</summary>
    public static double Likeness(NameSound one, NameSound other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.Skeleton.Length == 0 || other.Skeleton.Length == 0) return 0;
        var all = Math.Max(Weight(one.Classes), Weight(other.Classes));
        return Math.Max(0, 1 - Distance(one.Classes, other.Classes) / all);
    }

    private static double Distance(string one, string other)
    {
        var row = new double[other.Length + 1];
        for (var j = 0; j < other.Length; j++) row[j + 1] = row[j] + Weight(other[j]);
        foreach (var a in one)
        {
            var diagonal = row[0];
            row[0] += Weight(a);
            for (var j = 0; j < other.Length; j++)
            {
                var above = row[j + 1];
                row[j + 1] = Math.Min(
                    diagonal + Change(a, other[j]), Math.Min(above + Weight(a), row[j] + Weight(other[j])));
                diagonal = above;
            }
        }

        return row[^1];
    }

    private static double Weight(string classes)
    {
        var sum = 0.0;
        foreach (var c in classes) sum += Weight(c);
        return sum;
    }

    private static double Weight(char c) => c switch
    {
        'a' => 0.1,
        'h' or 'w' or 'y' => 0.3,
        'r' => 0.4,
        _ => 1,
    };

    private static double Change(char a, char b)
    {
        if (a == b) return 0;
        return (a < b ? (a, b) : (b, a)) switch
        {
            ('L', 'r') => 0.1,
            ('F', 'P') => 0.2,
            ('F', 'w') => 0.3,
            ('S', 'T') => 0.4,
            ('K', 'S') or ('K', 'h') or ('L', 'N') or ('M', 'N') or ('F', 'h') => 0.5,
            _ => Math.Max(Weight(a), Weight(b)) + Math.Min(Weight(a), Weight(b)) / 2,
        };
    }
}
