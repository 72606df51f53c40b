using System.Globalization;
using ClaimTrail.Exercises;
using CsvHelper;
using Spectre.Console;

namespace ClaimTrail.Cli.Teaching;

/// <summary>All answers of a class in one table: a row for each learner, a column for each exercise. Every answer is
/// checked again, so that what a file says of itself decides nothing.</summary>
internal sealed class ClassList
{
    private static readonly string[] Columns = ["name", "case", "exercise", "state", "tries", "answer", "line", "file"];

    private readonly List<(HandIn From, HandedAnswer Answer, AnswerReport Report)> _rows = [];

    /// <summary>Adds what a learner handed in.</summary>
    /// <exception cref="KeyNotFoundException">An exercise does not exist.</exception>
    public void Add(HandIn handIn, ExerciseBook book)
    {
        // First all checks: a file with a broken answer adds nothing.
        _rows.AddRange(handIn.Answers.Select(answer => (handIn, answer, book[answer.Exercise].Report(answer.Given)))
            .ToList());
    }

    /// <summary>The table for people.</summary>
    public void Show(IAnsiConsole console)
    {
        var exercises = _rows.Select(row => row.Answer.Exercise).Distinct().Order(StringComparer.Ordinal).ToList();
        var table = new Table().RoundedBorder().Title("Answers").AddColumn("Name");
        foreach (var exercise in exercises) table.AddColumn(Markup.Escape(exercise));
        foreach (var learner in _rows.GroupBy(row => row.From.Name)
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase))
            table.AddRow([Markup.Escape(learner.Key),
                .. exercises.Select(exercise => Cell(learner.Where(row => row.Answer.Exercise == exercise)))]);
        console.Write(table);
        console.WriteLine(
            "✓ passed, ↻ not yet, each with the number of tries; empty: not answered. A judgement that passed has "
            + "its three parts; what it is worth is for you to read.");
    }

    /// <summary>The same with every answer and the line that it was told, one row for each, as CSV.</summary>
    public void Write(TextWriter writer)
    {
        using var csv = CsvWriter.Create(writer, CsvWriterOptions.Default with
        {
            NewLine = "\n",
            FormatProvider = CultureInfo.InvariantCulture,
            // A name such as "=1+1" must stay a name in a spreadsheet.
            Injection = CsvInjection.Escape,
        });
        csv.WriteHeader(Columns);
        foreach (var (from, answer, report) in _rows.OrderBy(row => row.From.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(row => row.Answer.Exercise, StringComparer.Ordinal))
        {
            var given = answer.Given is Judgement judgement
                ? $"{judgement.Reading} / {judgement.Evidence} / {judgement.Doubt}"
                : (string)answer.Given;
            string[] fields = [from.Name, from.Case, answer.Exercise, State(report),
                answer.Tries.ToString(CultureInfo.InvariantCulture), given, report.Line, from.File];
            csv.WriteRecord(fields);
        }
    }

    /// <summary>The best of what one learner handed in for one exercise.</summary>
    private static string Cell(IEnumerable<(HandIn From, HandedAnswer Answer, AnswerReport Report)> handed)
    {
        var best = handed
            .OrderByDescending(row => row.Report.State == AnswerState.Passed)
            .ThenBy(row => row.Answer.Tries)
            .FirstOrDefault();
        if (best.Report is null || best.Report.State == AnswerState.Blank) return "";
        var sign = best.Report.State == AnswerState.Passed ? "✓" : "↻";
        return best.Answer.Tries > 1
            ? string.Create(CultureInfo.InvariantCulture, $"{sign} {best.Answer.Tries}")
            : sign;
    }

    private static string State(AnswerReport report) => report.State switch
    {
        AnswerState.Passed => "passed",
        AnswerState.Blank => "not answered",
        AnswerState.NothingToAsk => "nothing to ask",
        _ => "not yet",
    };
}
