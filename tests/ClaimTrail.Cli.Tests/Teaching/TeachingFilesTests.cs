using System.Buffers.Binary;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimTrail.Cli.Teaching;
using ClaimTrail.Exercises;
using ClaimTrail.Site.Slides;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Teaching;

/// <summary>What the repository holds ready for teachers is what a fresh build gives, and the minutes add up.</summary>
public partial class TeachingFilesTests
{
    private static readonly string Root = RepositoryRoot.Combine();

    public static TheoryData<string> Cases => [.. TeachingFiles.Cases];

    public static TheoryData<string> Notebooks => [.. Paths.Select(path => Path.GetFileName(path))];

    private static IReadOnlyList<string> Paths =>
        [.. Directory.GetFiles(RepositoryRoot.Combine("notebooks"), "0?-*.ipynb").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_answer_key_is_a_fresh_one(string name) =>
        Assert.Equal(TeachingFiles.KeyText(Root, name), Text(TeachingFiles.Key(name)));

    [Fact]
    public void The_page_of_slides_is_fresh() => Assert.Equal(SlideTexts.Of(Paths), Text(TeachingFiles.Slides));

    /// <summary>Letters differ by a few pixels between machines; so a picture is held to the words that it carries, to
    /// its size and to the page that shows it.</summary>
    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_slide_of_a_notebook_has_its_picture_with_the_words_of_today(string notebook)
    {
        var slide = Assert.Single(SlideWords.Of([RepositoryRoot.Combine("notebooks", notebook)]));
        var path = $"{SlidePictures.Folder}/{slide.Name}.png";
        var png = File.ReadAllBytes(RepositoryRoot.Combine([.. TeachingFiles.Folder.Split('/'), .. path.Split('/')]));
        Assert.Equal(slide.Words, SlidePictures.Words(png));
        Assert.Equal((1280, 720),
            (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.InRange(png.Length, 2_000, 100_000);
        Assert.Matches($@"!\[[^\]]{{30,}}\]\({Regex.Escape(path)}\)", Text(TeachingFiles.Slides));
    }

    [Fact]
    public void No_picture_stands_without_a_slide() => Assert.Equal(
        Paths.Select(path => Path.GetFileNameWithoutExtension(path)),
        Directory.GetFiles(RepositoryRoot.Combine([.. TeachingFiles.Folder.Split('/'), SlidePictures.Folder]))
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_box_of_a_notebook_counts_the_minutes_of_its_exercises(string notebook)
    {
        Assert.Equal(30, RoomNote.Read(Root).Values.Sum(note => note.Minutes));
        Assert.Contains("thirty for the exercises", Sources(notebook)[0], StringComparison.Ordinal);
    }

    /// <summary>The question stands in the notebook and its check in the library: they are the same exercise, four for
    /// each notebook, with a nudge and a method each.</summary>
    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_questions_of_a_notebook_are_those_of_the_book(string notebook)
    {
        var asked = Sources(notebook).Where(source => Question().IsMatch(source)).ToList();
        Assert.Equal(ExerciseBook.Open(RepositoryRoot.Combine("data", "netflix-2023")).All
            .Where(e => e.Id[..2] == notebook[..2]).Select(e => e.Name),
            asked.Select(source => Question().Match(source).Groups[1].Value));
        Assert.All(asked,
            source => Assert.Equal(["A nudge", "A method"],
                Fold().Matches(source).Select(fold => fold.Groups[1].Value)));
    }

    [Theory]
    [InlineData("plan-45.md", 45)]
    [InlineData("plan-90.md", 90)]
    public void The_minutes_of_a_plan_add_up(string plan, int minutes)
    {
        var notes = RoomNote.Read(Root);
        (string Said, string Kind)[] kinds = [("*recall*", "recall"), ("*apply*", "apply"), ("*find the trap*", "trap"),
            ("*judge*", "judge")];
        var rows = Row().Matches(Text($"notebooks/teach/{plan}"))
            .Select(row => (Minutes: int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture),
                What: row.Groups[2].Value)).ToList();
        Assert.Equal(minutes, rows.Sum(row => row.Minutes));
        foreach (var (given, what) in rows)
        {
            var needed = kinds.Where(kind => what.Contains(kind.Said, StringComparison.OrdinalIgnoreCase))
                .Sum(kind => notes[kind.Kind].Minutes);
            Assert.True(given >= needed, $"{plan}: {what} has {given} minutes and needs {needed}");
        }
    }

    private static string Text(string path) => File.ReadAllText(RepositoryRoot.Combine(path.Split('/')));

    private static List<string> Sources(string notebook)
    {
        using var parsed = JsonDocument.Parse(Text("notebooks/" + notebook));
        return [.. parsed.RootElement.GetProperty("cells").EnumerateArray()
            .Select(
                cell => string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString())))];
    }

    [GeneratedRegex(@"^### (?:Recall|Apply|Find the trap|Judge): (.+)")]
    private static partial Regex Question();

    [GeneratedRegex("<details><summary>([^<]+)</summary>")]
    private static partial Regex Fold();

    [GeneratedRegex(@"^\| (\d+) \| (.*) \|\s*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
