using ClaimTrail.Articles;
using ClaimTrail.Fuzz.Tests.Running;
using ClaimTrail.Testing;
using Xunit.Abstractions;

namespace ClaimTrail.Fuzz.Tests.Readers;

/// <summary>Every table of a case and of its reference rows, one spoilt at a time, read as the checks read
/// them.</summary>
public class CsvFuzz(ITestOutputHelper output) : ReaderFuzz(output)
{
    internal override FuzzedReader Reader(string folder)
    {
        var source = RepositoryRoot.Combine("data", "harbour-ferry");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, "case", Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        var tables = Directory.EnumerateFiles(Path.Combine(folder, "case"), "*.csv", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).ToList();
        return new FuzzedReader(
            "csv",
            // The first byte says which table the rest stands for.
            [.. tables.Select((table, i) => (byte[])[(byte)i, .. File.ReadAllBytes(table)])],
            [.. new[] { "id,", ",,,", "\"\n", "2023-07-28", "2023-13-41", "0001-01-01", "USD", ",yes,", "up_to",
                "1;2;3", "1-5", "1-999999999" }.Select(SeedFiles.Of)],
            input => Read(folder, tables, input),
            [typeof(CorpusException)]);
    }

    private static void Read(string folder, List<string> tables, byte[] input)
    {
        if (input.Length == 0) return;
        var table = tables[input[0] % tables.Count];
        var good = File.ReadAllBytes(table);
        try
        {
            File.WriteAllBytes(table, input[1..]);
            _ = Case.Open(Path.Combine(folder, "case")).Findings;
        }
        finally
        {
            File.WriteAllBytes(table, good);
        }
    }
}
