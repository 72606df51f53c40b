using ClaimTrail.Testing;

namespace ClaimTrail.Tests;

/// <summary>How newspapers write something: a file for each form, a row for each way of writing it and for what looks
/// like it and is not. The columns are language, name, text and what is found.</summary>
internal static class FormTable
{
    /// <summary>All texts of a language, broken off after each character, also with a blank behind.</summary>
    public static IEnumerable<string> BrokenOff(string language) =>
        from row in Read("Figures").Concat(Read("Quotations"))
        where (string)row[1] == language
        let text = (string)row[3]
        from length in Enumerable.Range(0, text.Length + 1)
        from end in new[] { "", " " }
        select text[..length] + end;

    /// <summary>The rows of a folder, each with its file's name before it.</summary>
    /// <param name="room">The folder of the tests that it belongs to.</param>
    /// <exception cref="InvalidDataException">A row is not of four columns.</exception>
    public static TheoryData<string, string, string, string, string> Read(string room)
    {
        var rows = new TheoryData<string, string, string, string, string>();
        var folder = RepositoryRoot.Combine("tests", "ClaimTrail.Tests", room, "Forms");
        foreach (var file in Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
            foreach (var line in File.ReadLines(file).Where(l => l.Length > 0))
            {
                var cells = line.Split('\t');
                if (cells.Length != 4)
                    throw new InvalidDataException($"{file} has a row that is not of four columns: {line}");
                rows.Add(Path.GetFileNameWithoutExtension(file), cells[0], cells[1], cells[2], cells[3]);
            }
        return rows;
    }
}
