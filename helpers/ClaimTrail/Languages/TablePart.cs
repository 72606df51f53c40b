namespace ClaimTrail.Languages;

/// <summary>A part of a language's table that another room reads and whose names it knows: lists of words by their
/// path, such as <c>verbs</c> or <c>forms/plurals</c>.</summary>
internal sealed class TablePart(string table, string name, IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
{
    /// <summary>The part of the general rules, which know no word.</summary>
    public static TablePart Empty { get; } = new("general.json", "(part)",
        new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>Whether it holds nothing at all.</summary>
    public bool IsEmpty => lists.Count == 0;

    /// <summary>The list at a path.</summary>
    /// <exception cref="LanguageTableException">The part has none.</exception>
    public IReadOnlyList<string> this[string path] => lists.TryGetValue(path, out var words)
        ? words
        : throw Error(path, "is missing.", "Add it; an empty list says that the language has no such word.");

    /// <summary>The names of the lists below a path that ends in a slash.</summary>
    public IEnumerable<string> Below(string path) =>
        lists.Keys.Where(k => k.StartsWith(path, StringComparison.Ordinal)).Select(k => k[path.Length..]);

    /// <summary>Refuses what stands in the part and is not known.</summary>
    /// <param name="isKnown">Whether a path is known.</param>
    /// <exception cref="LanguageTableException">It holds a list that is not.</exception>
    public void HoldsOnly(Func<string, bool> isKnown)
    {
        foreach (var path in lists.Keys.Where(k => !isKnown(k)))
            throw Error(path, "is no known section.", "Remove it or correct its name.");
    }

    /// <summary>An error that names the table and the entry.</summary>
    public LanguageTableException Error(string path, string problem, string remedy) =>
        new(table, $"{name}/{path}", problem, remedy);
}
