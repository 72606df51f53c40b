using System.Globalization;
using System.Security.Cryptography;
using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>Finds the full texts and checks that they are the ones that the cards mean.</summary>
internal static class ArticleTexts
{
    /// <summary>The environment variable that names a folder of full texts.</summary>
    public const string Variable = "CLAIMTRAIL_TEXT";

    /// <summary>The texts that were found and are right, by article id.</summary>
    public static IReadOnlyDictionary<string, string> Read(
        string caseFolder, string? textFolder, ArticleCards cards, ErrorList errors)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var folders = Folders(caseFolder, textFolder, errors);
        var found = 0;
        foreach (var card in cards.All)
        {
            if (folders.Select(f => Path.Combine(f, card.Id + ".txt"))
                .FirstOrDefault(File.Exists) is not { } path) continue;
            found++;
            if (ReadOne(path, card, cards, errors) is { } text) texts.Add(card.Id, text);
        }

        if (found == 0 && cards.All.Count > 0 && !string.IsNullOrEmpty(textFolder) && folders.Count > 0)
            errors.Add(textFolder, null, "The folder holds none of the texts.",
                $"Put them there as {string.Join(", ", cards.All.Select(c => c.Id + ".txt"))}.");
        return texts;
    }

    private static List<string> Folders(string caseFolder, string? textFolder, ErrorList errors)
    {
        if (textFolder == Case.WithoutText) return [];
        var own = Path.Combine(caseFolder, "text");
        if (textFolder is not null) return Named(textFolder, "Name a folder that exists.") is { } named ? [named] : [];
        var folders = new List<string>();
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } variable
            && Named(variable,
                $"Let the environment variable {Variable} name a folder that exists, or unset it.") is { } fromVariable)
            folders.Add(fromVariable);
        folders.Add(own);
        return folders;

        string? Named(string folder, string remedy)
        {
            // A notebook runs in its own folder, so a path given at the repository's root must be found from below it.
            var found = Path.IsPathRooted(folder)
                ? [folder]
                : CaseFolders.Above(Environment.CurrentDirectory)
                    .Concat(CaseFolders.Above(Path.GetFullPath(caseFolder)))
                    .Select(f => Path.GetFullPath(Path.Combine(f, folder)));
            if (found.FirstOrDefault(Directory.Exists) is { } existing) return existing;
            errors.Add(folder, null, "The folder of full texts does not exist.", remedy);
            return null;
        }
    }

    private static string? ReadOne(string path, Article card, ArticleCards cards, ErrorList errors)
    {
        var bytes = File.ReadAllBytes(path);
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Text is null)
        {
            errors.Add(path, null, NotUtf8.What(decoded.Guess), NotUtf8.Remedy(decoded.Guess, Path.GetFileName(path)));
            return null;
        }

        var checksum = Checksum(bytes);
        // A card whose checksum or length cannot be read has been refused for that already.
        if (card.Sha256.Length > 0 && !string.Equals(checksum, card.Sha256, StringComparison.Ordinal))
        {
            errors.Add(path, null,
                $"The file is not the text that the card in {CaseFiles.Articles} means: its SHA-256 is {checksum}, "
                + $"the card says {card.Sha256}.", Remedy(bytes, card));
            return null;
        }

        if (card.Length == 0 || decoded.Text.Length == card.Length) return decoded.Text;
        cards.Refuse(card, string.Create(CultureInfo.InvariantCulture,
                $"The card gives a length of {card.Length}, but the text has {decoded.Text.Length} UTF-16 code units."),
            string.Create(CultureInfo.InvariantCulture, $"Write {decoded.Text.Length}."));
        return null;
    }

    public static string Checksum(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Names the harmless change that made the difference, when it is one of the usual ones.</summary>
    private static string Remedy(byte[] bytes, Article card)
    {
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        var unmarked = text.TrimStart('\uFEFF');
        var unix = unmarked.ReplaceLineEndings("\n");
        if (Fits(unmarked)) return "Only a byte-order mark was added: save the file as UTF-8 without it.";
        if (Fits(unix)) return "Only the line ends differ: save the file with LF line ends, as `dos2unix` does.";
        if (Fits(unix.TrimEnd('\n'))) return "Only the line break at the end differs: remove it.";
        if (Fits(unix + "\n")) return "Only the line break at the end is missing: add it.";
        return "Use the text as it was read, unchanged; or, if this is the text you mean, write its SHA-256 and its "
            + "length of "
            + string.Create(CultureInfo.InvariantCulture,
                $"{unmarked.Length} on the card and run `claimtrail build-case`.");

        bool Fits(string variant) =>
            string.Equals(Checksum(System.Text.Encoding.UTF8.GetBytes(variant)), card.Sha256, StringComparison.Ordinal);
    }
}
