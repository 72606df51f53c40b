using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimTrail.Articles;

namespace ClaimTrail.Tests.Articles;

/// <summary>A small invented case in a temporary folder: three articles whose texts are there, all in order. Tests
/// spoil one thing and look at what the library says.</summary>
internal sealed class CaseFolder : IDisposable
{
    public const string Korean = "영화사가 최대 90만 달러를 준다.\n조합은 \"너무 많다\"고 밝혔다.\n영화사가 최대 90만 달러를 준다!\n";
    public const string English = "The studio offers up to $900,000.\nThe union said: “That is too much.”";
    public const string Arabic = "تعرض الشركة ما يصل إلى 900 ألف دولار.\nقالت النقابة: “هذا كثير”.";

    public CaseFolder()
    {
        Directory.CreateDirectory(TextFolder);
        WriteText("story-ko", Korean);
        WriteText("story-en", English);
        WriteText("story-ar", Arabic);
        Write("articles.csv", string.Join('\n',
            "id,language,publisher,country,title,published_from,published_to,date_basis,address,taken_from,taken_from_note,length,sha256,sharing,rights,furniture",
            Card("story-ko", "ko", Korean, "3"),
            Card("story-en", "en", English, ""),
            Card("story-ar", "ar", Arabic, "")) + "\n");
        Write("selection.csv", string.Join('\n',
            "id,article,paragraph,from,to,purpose,note",
            "ko-1,story-ko,1,최대,준다,figure,The pay",
            "en-1,story-en,1,up to,\"$900,000\",figure,The pay",
            "en-2,story-en,2,“That,much.”,quotation,The words",
            "ar-1,story-ar,1,ما يصل,دولار,figure,The pay") + "\n");
        Write("glosses.csv", string.Join('\n',
            "passage,transliteration,word_by_word,translation,made_by,signed_by",
            "ko-1,choedae 90man dalleoreul junda,at-most | 90-ten-thousand | dollars-(object) | gives,gives at most "
            + "900 thousand dollars,ClaimTrail,not yet",
            "ar-1,mā yaṣil ilá 900 alf dūlār,what | reaches | to | 900 | thousand | dollar,up to 900 thousand "
            + "dollars,ClaimTrail,A reader") + "\n");
        CaseBuilder.Build(Path, TextFolder).Write(Path);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("claimtrail-").FullName;

    public string TextFolder => System.IO.Path.Combine(Path, "texts");

    public string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    public void Write(string file, string text) => WriteBytes(file, Encoding.UTF8.GetBytes(text));

    public void WriteBytes(string file, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);

    public void WriteText(string id, string text) => Write(System.IO.Path.Combine("texts", id + ".txt"), text);

    public void Delete(string file) => File.Delete(System.IO.Path.Combine(Path, file));

    /// <summary>Puts other words into a file; fails when the words to replace are not there.</summary>
    public void Replace(string file, string old, string @new)
    {
        var text = Read(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(file, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public IReadOnlyList<CorpusError> Errors(string? textFolder = null) =>
        Assert.Throws<CorpusException>(() => Corpus.Open(Path, textFolder ?? TextFolder)).Errors;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Card(string id, string language, string text, string furniture) =>
        string.Create(CultureInfo.InvariantCulture,
        $"{id},{language},A paper,,A title,2023-07-28,2023-07-28,Stated,https://example.org/{id},A wire; "
        + $"Another,Says so,{text.Length},{Sha256(text)},free,Ours,{furniture}");
}
