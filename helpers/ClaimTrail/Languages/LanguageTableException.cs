namespace ClaimTrail.Languages;

/// <summary>A language table that cannot be used. The message names the table, the entry and the remedy.</summary>
public sealed class LanguageTableException(string table, string entry, string problem, string remedy)
    : Exception($"Language table {table}, entry {entry}: {problem} {remedy}")
{
    /// <summary>The table, such as <c>ko.json</c>.</summary>
    public string Table { get; } = table;

    /// <summary>The entry, as a path such as <c>scales/10000</c>.</summary>
    public string Entry { get; } = entry;
}
