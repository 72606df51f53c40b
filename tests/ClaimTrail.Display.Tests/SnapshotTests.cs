using System.Text;
using ClaimTrail.Testing;

namespace ClaimTrail.Display.Tests;

/// <summary>What people see, kept as files. When a change is meant, look at the received file and copy it
/// over.</summary>
public sealed class SnapshotTests
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var name in Samples.All().Keys)
        {
            rows.Add(name, "html");
            rows.Add(name, "txt");
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_view_is_what_it_was(string name, string form)
    {
        var view = Samples.All()[name];
        var received = form == "html"
            ? view.ToHtml().Replace("><", ">\n<", StringComparison.Ordinal) + "\n"
            : view.ToText() + "\n";
        var kept = RepositoryRoot.Combine("tests", "ClaimTrail.Display.Tests", "Snapshots", $"{name}.{form}");
        var folder = Directory.CreateDirectory(RepositoryRoot.Combine("artifacts", "display-snapshots")).FullName;
        var file = Path.Combine(folder, $"{name}.{form}");
        File.WriteAllText(file, received, new UTF8Encoding(false));
        Assert.True(File.Exists(kept), $"No snapshot {kept}; look at {file} and copy it there.");
        Assert.Equal(File.ReadAllText(kept), received);
    }
}
