using System.Globalization;
using System.Text;

namespace ClaimTrail.Articles;

/// <summary>The two files that a case's full texts give, whole and in memory.</summary>
/// <param name="Paragraphs">What <c>paragraphs.csv</c> shall hold.</param>
/// <param name="Passages">What <c>passages.csv</c> shall hold.</param>
public sealed record CaseBuild(string Paragraphs, string Passages)
{
    /// <summary>Where the files in the folder differ from these, one error per file with its first different row; empty
    /// when they are the same, byte for byte.</summary>
    /// <param name="caseFolder">The case folder to compare with.</param>
    public IReadOnlyList<CorpusError> Differences(string caseFolder) =>
        [.. Files().Select(f => Difference(Path.Combine(caseFolder, f.Name), f.Name, f.Text)).OfType<CorpusError>()];

    /// <summary>Puts the files into the folder. Each is written beside its place and then renamed, so that no half file
    /// is ever there; a file that is already right stays untouched.</summary>
    /// <param name="caseFolder">The case folder.</param>
    /// <returns>The names of the files that changed.</returns>
    public IReadOnlyList<string> Write(string caseFolder)
    {
        var changed = Differences(caseFolder).Select(d => d.File).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, text) in Files().Where(f => changed.Contains(f.Name)))
        {
            var path = Path.Combine(caseFolder, name);
            File.WriteAllBytes(path + ".new", Encoding.UTF8.GetBytes(text));
            File.Move(path + ".new", path, overwrite: true);
        }

        return [.. changed];
    }

    private (string Name, string Text)[] Files() =>
        [(CaseFiles.Paragraphs, Paragraphs), (CaseFiles.Passages, Passages)];

    private static CorpusError? Difference(string path, string name, string text)
    {
        const string remedy = "Run `claimtrail build-case` without --check to make it anew.";
        if (!File.Exists(path)) return new CorpusError(name, null, "The file is missing.", remedy);
        var (bytes, expected) = (File.ReadAllBytes(path), Encoding.UTF8.GetBytes(text));
        if (bytes.AsSpan().SequenceEqual(expected)) return null;
        var same = bytes.AsSpan().CommonPrefixLength(expected);
        var row = 1 + expected.AsSpan(0, same).Count((byte)'\n');
        return new CorpusError(name, row, string.Create(CultureInfo.InvariantCulture,
            $"The file differs from what the texts give: it has {bytes.Length} bytes, {expected.Length} are due, "
                + $"and byte {same} is the first that differs."), remedy);
    }
}
