namespace ClaimTrail.Notebooks.Comparing;

/// <summary>Which lines two texts do not share.</summary>
public static class LineDifference
{
    private const int Longest = 200;

    /// <summary>The lines that went (<c>- </c>) and came (<c>+ </c>), in order; empty when the texts are the
    /// same.</summary>
    /// <remarks>What both begin and end with is skipped, then lines are paired by the longest common subsequence; texts
    /// that differ over more than 2,000 lines are listed as gone and come.</remarks>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        int start = 0, oldEnd = old.Count, nowEnd = now.Count;
        while (start < oldEnd && start < nowEnd && old[start] == now[start]) start++;
        while (oldEnd > start && nowEnd > start && old[oldEnd - 1] == now[nowEnd - 1])
            (oldEnd, nowEnd) = (oldEnd - 1, nowEnd - 1);
        var gone = old.Skip(start).Take(oldEnd - start).ToArray();
        var came = now.Skip(start).Take(nowEnd - start).ToArray();
        return gone.Length > 2000 || came.Length > 2000
            ? [.. gone.Select(line => Shown('-', line)), .. came.Select(line => Shown('+', line))]
            : Paired(gone, came);
    }

    private static List<string> Paired(string[] gone, string[] came)
    {
        var common = new int[gone.Length + 1, came.Length + 1];
        for (var i = gone.Length - 1; i >= 0; i--)
            for (var j = came.Length - 1; j >= 0; j--)
                common[i, j] = gone[i] == came[j]
                    ? common[i + 1, j + 1] + 1
                    : Math.Max(common[i + 1, j], common[i, j + 1]);
        var lines = new List<string>();
        for (int i = 0, j = 0; i < gone.Length || j < came.Length;)
        {
            if (i < gone.Length && j < came.Length && gone[i] == came[j]) (i, j) = (i + 1, j + 1);
            else if (i < gone.Length && (j == came.Length || common[i + 1, j] >= common[i, j + 1]))
                lines.Add(Shown('-', gone[i++]));
            else lines.Add(Shown('+', came[j++]));
        }
        return lines;
    }

    private static string Shown(char sign, string line) =>
        $"{sign} {(line.Length <= Longest ? line : line[..Longest] + "…")}";
}
