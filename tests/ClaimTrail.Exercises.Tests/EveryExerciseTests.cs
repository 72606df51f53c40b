using ClaimTrail.Testing;
using Xunit.Abstractions;

namespace ClaimTrail.Exercises.Tests;

/// <summary>Every exercise of every case: the model answer passes, each foreseen wrong answer gets its own line, blank says so.</summary>
public class EveryExerciseTests(ITestOutputHelper output)
{
    /// <summary>The repository's own cases; a reader's cases stand beside them and are no concern of these tests.</summary>
    private static readonly string[] Cases = ["netflix-2023", "harbour-ferry"];

    private static readonly Dictionary<string, ExerciseBook> Books =
        Cases.ToDictionary(name => name, name => ExerciseBook.Open(RepositoryRoot.Combine("data", name)), StringComparer.Ordinal);

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

    /// <summary>Every exercise in one table, for whoever wants to see them all: <c>dotnet test --logger "console;verbosity=detailed"</c>.</summary>
    [Fact]
    public void The_table_of_all_exercises_is_whole()
    {
        output.WriteLine("| case | notebook | exercise | foreseen slips | model answer | slips with their own line | blank |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var (story, book) in Books)
            foreach (var exercise in book.All)
            {
                var model = exercise.Check(exercise.Model).State;
                var blank = exercise.Check(null).State;
                var own = exercise.Foreseen.Count(slip => exercise.Check(slip.Example) is { State: AnswerState.Foreseen } report && report.Line == slip.Line);
                output.WriteLine($"| {story} | {exercise.Id[..2]} | {exercise.Id[3..]}: {exercise.Name} | {exercise.Foreseen.Count} | {model} | {own} of {exercise.Foreseen.Count} | {blank} |");
                var (passed, empty) = exercise.Expected is null ? (AnswerState.NothingToAsk, AnswerState.NothingToAsk) : (AnswerState.Passed, AnswerState.Blank);
                Assert.Equal((story, exercise.Id, passed, exercise.Foreseen.Count, empty), (story, exercise.Id, model, own, blank));
            }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_model_answer_passes(string story, string id)
    {
        var exercise = Books[story][id];
        var report = exercise.Check(exercise.Model);
        Assert.Equal(exercise.Expected is null ? AnswerState.NothingToAsk : AnswerState.Passed, report.State);
        Assert.NotEmpty(report.Line);
        Assert.NotEmpty(exercise.Solution);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Blank_says_so(string story, string id)
    {
        var exercise = Books[story][id];
        if (exercise.Expected is null) return;
        foreach (var blank in new object?[] { null, " ", Array.Empty<string>(), new Judgement() })
        {
            var report = exercise.Check(blank);
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
        var report = exercise.Check(foreseen.Example);
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
        if (exercise.Expected is null or ExpectedForm or ExpectedSet || exercise.Model is not string model || model.Length < 6) return;
        Assert.All(exercise.Foreseen.Select(f => f.Line).Append(exercise.Otherwise).Append(exercise.Prompt ?? ""),
            line => Assert.DoesNotContain(model, line, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_exercise_foresees_something(string story, string id)
    {
        var exercise = Books[story][id];
        if (exercise.Expected is not null) Assert.True(exercise.Foreseen.Count >= 2, $"{story} {id} foresees {exercise.Foreseen.Count}");
        Assert.Equal(exercise.Foreseen.Count, exercise.Foreseen.Select(f => f.Line).Distinct().Count());
    }

    [Fact]
    public void Each_notebook_has_one_of_each_kind() => Assert.All(Books.Values, book =>
        Assert.All(book.All.GroupBy(e => e.Id[..2]), notebook =>
            Assert.Equal(Enum.GetValues<ExerciseKind>(), notebook.Select(e => e.Kind).Order())));

    [Fact]
    public void The_first_case_asks_everything() =>
        Assert.All(Books["netflix-2023"].All, exercise => Assert.NotNull(exercise.Expected));
}
