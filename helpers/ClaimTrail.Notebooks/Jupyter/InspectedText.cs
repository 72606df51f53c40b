namespace ClaimTrail.Notebooks.Jupyter;

/// <summary>What is known of a name, for readers whose client shows plain text alone.</summary>
internal static class InspectedText
{
    /// <summary>Markdown without the fences around code, and without the backslashes before signs.</summary>
    public static string Plain(string markdown) =>
        string.Join('\n', markdown
            .Split('\n')
            .Where(line => !line.StartsWith("```", StringComparison.Ordinal))
            .Select(Unescaped)).Trim();

    private static string Unescaped(string line)
    {
        var plain = new System.Text.StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && char.IsPunctuation(line[i + 1])) continue;
            plain.Append(line[i]);
        }
        return plain.ToString();
    }
}
