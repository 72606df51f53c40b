using System.Globalization;
using System.Runtime.InteropServices;
using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>Collects errors, so that the first does not hide the rest.</summary>
internal sealed class ErrorList
{
    /// <summary>A file that is not a table at all has an error in each of its rows; past so many they say nothing
    /// new.</summary>
    public const int MostPerFile = 10_000;

    private readonly List<CorpusError> _errors = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The errors in the order in which they were found; last, for each file with more than
    /// <see cref="MostPerFile"/>, how many more it has.</summary>
    public IReadOnlyList<CorpusError> All =>
        [.. _errors, .. _counts.Where(file => file.Value > MostPerFile).Select(Rest)];

    /// <summary>The same, the files as they were read and in each the rows in their order.</summary>
    public IReadOnlyList<CorpusError> ByRow =>
        [.. All.GroupBy(e => e.File, StringComparer.Ordinal).SelectMany(g => g.OrderBy(e => e.Row ?? int.MaxValue))];

    public void Add(string file, int? row, string what, string remedy)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, file, out _);
        if (++count <= MostPerFile) _errors.Add(new CorpusError(file, row, what, remedy));
    }

    private static CorpusError Rest(KeyValuePair<string, int> file) => new(
        file.Key, null,
            string.Create(CultureInfo.InvariantCulture,
            $"It has {file.Value - MostPerFile} more errors, which are not listed."),
        "Is it the right file? Mend the errors above and open the case again.");
}

/// <summary>The words for a file that is not UTF-8.</summary>
internal static class NotUtf8
{
    public static string What(EncodingGuess? guess) => guess is null
        ? "The file is not UTF-8, and looks like no encoding that is known here."
        : $"The file is not UTF-8; it looks like {guess.Name}.";

    public static string Remedy(EncodingGuess? guess, string fileName) => guess is null
        ? "Open it in the program that made it and save it as UTF-8."
        : $"Convert it: iconv -f {guess.IconvName} -t UTF-8 \"{fileName}\" > converted.tmp && mv converted.tmp "
            + $"\"{fileName}\"";
}
