using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimTrail.Testing;
using Xunit.Abstractions;

namespace ClaimTrail.Exercises.Tests;

/// <summary>Every exercise of every case: the model answer passes, each foreseen wrong answer gets its own line, blank
/// says so.</summary>
public partial class EveryExerciseTests(ITestOutputHelper output)
{
    /// <summary>The repository's own cases; a reader's cases stand beside them and are no concern of these
    /// tests.</summary>
    private static readonly string[] Cases = ["netflix-2023", "harbour-ferry"];

    private static readonly Dictionary<string, ExerciseBook> Books =
        Cases.ToDictionary(name => name, name => ExerciseBook.Open(RepositoryRoot.Combine("data", name)),
            StringComparer.Ordinal);

    public static TheoryData<string, string> All()
    {
        var all = new TheoryData<string, string>();
        foreach (var (name, book) in Books)
            foreach (var exercise in book.All) all.Add(name, exercise.Id);
        return all;
    }

    public static TheoryData<string, string, int> Foreseen()
    {
        var all = new TheoryData<string, string, int>();
        foreach (var (name, book) in Books)
            foreach (var exercise in book.All)
                for (var i = 0; i < exercise.Foreseen.Count; i++) all.Add(name, exercise.Id, i);
        return all;
    }

    /// <summary>Every exercise in one table, for whoever wants to see them all: <c>dotnet test --logger
    /// "console;verbosity=detailed"</c>.</summary>
    [Fact]
    public void The_table_of_all_exercises_is_whole()
    {
        output.WriteLine(
            "| case | notebook | exercise | foreseen slips | model answer | slips with their own line | blank |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var (story, book) in Books)
            foreach (var exercise in book.All)
            {
                var model = exercise.Report(exercise.Model).State;
                var blank = exercise.Report(null).State;
                var own = exercise.Foreseen.Count(
                    slip => exercise.Report(slip.Example) is { State: AnswerState.Foreseen } report
                        && report.Line == slip.Line);
                output.WriteLine(
                    $"| {story} | {exercise.Id[..2]} | {exercise.Id[3..]}: {exercise.Name} | "
                    + $"{exercise.Foreseen.Count} | {model} | {own} of {exercise.Foreseen.Count} | {blank} |");
                var (passed, empty) = exercise.Check is null
                    ? (AnswerState.NothingToAsk, AnswerState.NothingToAsk)
                    : (AnswerState.Passed, AnswerState.Blank);
                Assert.Equal((story, exercise.Id, passed, exercise.Foreseen.Count, empty),
                    (story, exercise.Id, model, own, blank));
            }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_model_answer_passes(string story, string id)
    {
        var exercise = Books[story][id];
        var report = exercise.Report(exercise.Model);
        Assert.Equal(exercise.Check is null ? AnswerState.NothingToAsk : AnswerState.Passed, report.State);
        Assert.NotEmpty(report.Line);
        Assert.NotEmpty(exercise.Solution);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Blank_says_so(string story, string id)
    {
        var exercise = Books[story][id];
        if (exercise.Check is null) return;
        foreach (var blank in new object?[] { null, " ", Array.Empty<string>(), new Judgement() })
        {
            var report = exercise.Report(blank);
            Assert.Equal(AnswerState.Blank, report.State);
            Assert.StartsWith("Not answered yet.", report.Line, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Foreseen))]
    public void A_foreseen_wrong_answer_gets_its_own_line(string story, string id, int index)
    {
        var exercise = Books[story][id];
        var foreseen = exercise.Foreseen[index];
        var report = exercise.Report(foreseen.Example);
        Assert.Equal(AnswerState.Foreseen, report.State);
        Assert.Equal(foreseen.Line, report.Line);
        Assert.True(foreseen.Line.Length > 40, "A line says what to look at next: " + foreseen.Line);
        Assert.DoesNotContain("wrong", foreseen.Line, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_line_gives_the_answer_away(string story, string id)
    {
        var exercise = Books[story][id];
        if (exercise.Check is null) return;
        string[] answers = exercise.Model switch
        {
            string text when text.Length > 1 => [text],
            decimal number => [number.Shown(), PlainAnswer.Shown(number)],
            _ => [],
        };
        string[] lines = [.. exercise.Foreseen.Select(f => f.Line), exercise.Check.Otherwise, exercise.Check.Blank,
            exercise.Check.Pass];
        foreach (var line in lines)
            Assert.All(answers,
                answer => Assert.DoesNotContain($" {answer} ", $" {Marks().Replace(line, " ")} ",
                    StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"[.:;?“”]|,(?= )")]
    private static partial Regex Marks();

    /// <summary>The page's data holds digests and lines, and neither a model answer nor a solution.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void No_answer_stands_in_the_data_of_the_page(string story, string id)
    {
        var exercise = Books[story][id];
        if (exercise.Check is null || exercise.Model is Judgement) return;
        var data = Books[story].ForPage(id[..2])!;
        Assert.DoesNotContain(exercise.Solution, data, StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(data);
        var own = parsed.RootElement
            .GetProperty("exercises")
            .EnumerateArray()
            .Single(e => e.GetProperty("id").GetString() == id);
        var digests = own.GetProperty("accepts")
            .GetProperty("digests")
            .EnumerateArray()
            .Select(d => d.GetString()!)
            .ToList();
        Assert.NotEmpty(digests);
        Assert.All(digests, digest => Assert.Matches("^[0-9a-f]{16}$", digest));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_exercise_foresees_something(string story, string id)
    {
        var exercise = Books[story][id];
        if (exercise.Check is not null)
            Assert.True(exercise.Foreseen.Count >= 2, $"{story} {id} foresees {exercise.Foreseen.Count}");
        Assert.Equal(exercise.Foreseen.Count, exercise.Foreseen.Select(f => f.Line).Distinct().Count());
    }

    [Fact]
    public void Every_notebook_has_exercises() => Assert.All(Books.Values, book =>
        Assert.Equal(["01", "02", "03", "04", "05", "06", "07"], book.All.Select(e => e.Id[..2]).Distinct()));

    [Fact]
    public void Each_notebook_has_one_of_each_kind() => Assert.All(Books.Values, book =>
        Assert.All(book.All.GroupBy(e => e.Id[..2]), notebook =>
            Assert.Equal(Enum.GetValues<ExerciseKind>(), notebook.Select(e => e.Kind).Order())));

    [Fact]
    public void The_first_case_asks_everything() =>
        Assert.All(Books["netflix-2023"].All, exercise => Assert.NotNull(exercise.Check));
}
