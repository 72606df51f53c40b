using System.Text;

namespace ClaimTrail.Cases;

/// <summary>Makes ids for articles out of the names of their files: <c>Tenasia 2023.html</c> in Korean is
/// <c>tenasia-2023-ko</c>.</summary>
internal sealed class ArticleIds
{
    private const int Longest = 40;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>An id that no other article has: letters a to z, digits and hyphens.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="language">The language, as a BCP 47 tag.</param>
    public string Next(string file, string language)
    {
        var name = Plain(Path.GetFileNameWithoutExtension(file));
        var tag = TagText.Base(language);
        if (name.Length == 0) name = "article";
        if (tag != "und" && !name.EndsWith("-" + tag, StringComparison.Ordinal)) name += "-" + tag;
        var id = name;
        for (var n = 2; !_taken.Add(id); n++)
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}-{n}");
        return id;
    }

    private static string Plain(string name)
    {
        var id = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (id.Length == Longest) break;
            if (char.IsAsciiLetterOrDigit(c)) id.Append(char.ToLowerInvariant(c));
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark && id.Length > 0
                && id[^1] != '-') id.Append('-');
        }
        return id.ToString().Trim('-');
    }
}
