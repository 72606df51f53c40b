namespace ClaimTrail.Articles;

/// <summary>A file of reference rows as it stands, for reading and filtering.</summary>
/// <param name="Name">Its name without <c>.csv</c>.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, as many cells each as there are columns, white space at their ends left out.</param>
public sealed record ReferenceTable(string Name, IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Reads the first file of that name in some folders.</summary>
    /// <exception cref="CorpusException">There is none, or it is broken; all errors are carried.</exception>
    internal static ReferenceTable Read(string name, params string[] folders)
    {
        var file = name + ".csv";
        if (folders.Select(f => Path.Combine(f, file)).FirstOrDefault(File.Exists) is not { } path)
        {
            var others = folders.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "*.csv"))
                .Select(Path.GetFileNameWithoutExtension).Distinct().Order(StringComparer.Ordinal);
            throw new CorpusException([new CorpusError(file, null, "There is no such table of reference rows.",
                $"Name one of: {string.Join(", ", others)}.")]);
        }

        var errors = new ErrorList();
        var (heads, rows) = CsvTable.Read(path, file, [], errors);
        return errors.All.Count == 0
            ? new ReferenceTable(name, heads,
                [.. rows.Select(r => (IReadOnlyList<string>)[.. heads.Select(h => r[h])])])
            : throw new CorpusException(errors.All);
    }
}
