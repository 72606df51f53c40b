using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>The words for a file that is not UTF-8.</summary>
internal static class NotUtf8
{
    public static string What(EncodingGuess? guess) => guess is null
        ? "The file is not UTF-8, and looks like no encoding that is known here."
        : $"The file is not UTF-8; it looks like {guess.Name}.";

    public static string Remedy(EncodingGuess? guess, string fileName) => guess is null
        ? "Open it in the program that made it and save it as UTF-8."
        : $"Convert it: iconv -f {guess.IconvName} -t UTF-8 \"{fileName}\" > converted.tmp && mv converted.tmp \"{fileName}\"";
}
