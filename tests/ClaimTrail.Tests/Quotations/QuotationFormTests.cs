using ClaimTrail.Quotations;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Quotations;

/// <summary>How newspapers name who speaks: a row for each way of writing it and for what looks like it and is not. The
/// columns are language, name, text and the quotations, each as words => speaker with <c>-</c> for nobody. All people
/// and bodies who speak are made up, or their words are.</summary>
public class QuotationFormTests
{
    private static readonly string Folder =
        RepositoryRoot.Combine("tests", "ClaimTrail.Tests", "Quotations", "Forms");

    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var file in Directory.GetFiles(Folder, "*.tsv").Order(StringComparer.Ordinal))
                foreach (var line in File.ReadLines(file).Where(l => l.Length > 0))
                {
                    var cells = line.Split('\t');
                    if (cells.Length != 4)
                        throw new InvalidDataException($"{file} has a row that is not of four columns: {line}");
                    rows.Add(cells[0], cells[1], cells[2], cells[3]);
                }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_speaker_is_read_right(string language, string name, string text, string expected)
    {
        var finder = QuotationFinder.For(ClaimTrail.Languages.Languages.Get(language));
        var found = string.Join(" | ", finder.Find(text).Select(q => $"{q.Surface} => {q.Speaker ?? "-"}"));
        Assert.True(expected == found, $"{language}, {name}: {text}\nwanted {expected}\nfound  {found}");
    }
}
