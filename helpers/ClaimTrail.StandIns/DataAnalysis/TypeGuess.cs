namespace Microsoft.Data.Analysis;

/// <summary>Guesses a column's type from its first texts, by the current culture.</summary>
internal static class TypeGuess
{
    public static Type Of(List<string[]> lines, int column, Func<IEnumerable<string>, Type> own)
    {
        var texts = lines.Select((line, number) => column < line.Length
            ? line[column]
            : throw new FormatException($"Line {number + 2} has less columns than expected"));
        return own is null ? Common(texts) : own(texts);
    }

    private static Type Common(IEnumerable<string> texts)
    {
        Type guess = null;
        foreach (var text in texts)
        {
            if (string.IsNullOrEmpty(text) || text.Equals("null", StringComparison.OrdinalIgnoreCase)) continue;
            var kind = Kind(text);
            guess = guess is null ? kind : Wider(guess, kind);
        }

        return guess ?? typeof(string);
    }

#pragma warning disable CA1305 // By the current culture, as the package does; giving dataTypes avoids it.
    private static Type Kind(string text) =>
        bool.TryParse(text, out _) ? typeof(bool)
        : float.TryParse(text, out _) ? typeof(float)
        : DateTime.TryParse(text, out _) ? typeof(DateTime)
        : typeof(string);
#pragma warning restore CA1305

    private static Type Wider(Type left, Type right) =>
        new[] { typeof(string), typeof(float), typeof(bool) }.FirstOrDefault(type => left == type || right == type, typeof(DateTime));
}
