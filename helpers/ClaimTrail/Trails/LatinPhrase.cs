namespace ClaimTrail.Trails;

/// <summary>Two or more Latin words with capitals in a row, as a translator leaves names and terms.</summary>
internal readonly record struct LatinPhrase(int Start, string Words)
{
    private const int Fewest = 2;
    private const int Most = 4;

    /// <summary>All such phrases of two to four words; a longer run gives each of its parts.</summary>
    public static IEnumerable<LatinPhrase> In(string text)
    {
        var run = new List<(int Start, int End)>();
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsCapital(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])))
            {
                var start = i;
                while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '-')) i++;
                if (run.Count > 0 && (run[^1].End + 1 != start || text[start - 1] != ' '))
                {
                    foreach (var phrase in Parts(text, run)) yield return phrase;
                    run.Clear();
                }

                run.Add((start, i));
                i--;
            }
        }

        foreach (var phrase in Parts(text, run)) yield return phrase;
    }

    private static List<LatinPhrase> Parts(string text, List<(int Start, int End)> run)
    {
        var parts = new List<LatinPhrase>();
        for (var first = 0; first < run.Count; first++)
            for (var last = first + Fewest - 1; last < run.Count && last < first + Most; last++)
                parts.Add(new LatinPhrase(run[first].Start, text[run[first].Start..run[last].End]));
        return parts;
    }

    private static bool IsCapital(char c) => c is >= 'A' and <= 'Z';
}
