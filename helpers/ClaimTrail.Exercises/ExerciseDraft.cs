using System.Globalization;

namespace ClaimTrail.Exercises;

/// <summary>Writes an exercise. A wrong answer that happens to be right in the open case, or that another one already
/// covers, is left out: what is a slip in one story can be the truth in the next.</summary>
internal sealed class ExerciseDraft
{
    /// <summary>Two numbers within this share of each other are the same slip.</summary>
    private const decimal Closeness = 0.005m;

    private readonly List<(ForeseenAnswer Answer, SlipKey Key)> _foreseen = [];
    private readonly ExerciseKind _kind;
    private readonly object? _model;
    private AnswerCheck _check;

    private ExerciseDraft(string id, string name, AnswerSort sort, object? model, string asked)
    {
        _kind = Enum.Parse<ExerciseKind>(id[(id.IndexOf('-', StringComparison.Ordinal) + 1)..], ignoreCase: true);
        _model = model;
        _check = new AnswerCheck(id, name, sort, "ClaimTrail " + id, null, [], "", "", "", asked);
    }

    /// <summary>An exercise whose answer is a number.</summary>
    public static ExerciseDraft Number(string id, string name, decimal model, decimal tolerance = 0) =>
        Between(id, name, model - tolerance, model + tolerance, model);

    /// <summary>An exercise whose answer lies between two numbers.</summary>
    public static ExerciseDraft Between(string id, string name, decimal low, decimal high, decimal model) =>
        new ExerciseDraft(id, name, AnswerSort.Number, model,
            "Give one number in digits, with a point before decimals and without a unit.").Accepting(
                salt => AnswerKey.Of(salt, low, high));

    /// <summary>An exercise whose answer is a short text.</summary>
    public static ExerciseDraft Text(string id, string name, string asked, params IReadOnlyList<string> accepted) =>
        new ExerciseDraft(id, name, AnswerSort.Text, accepted[0], asked
            + " as a text in double quotes.").Accepting(salt => AnswerKey.Of(salt, accepted.Select(PlainAnswer.Text)));

    /// <summary>An exercise whose answer is several letters.</summary>
    public static ExerciseDraft Set(string id, string name, params IReadOnlyList<string> members) =>
        new ExerciseDraft(id, name, AnswerSort.Set, members,
            "Give letters, such as \"A, F\".").Accepting(salt => AnswerKey.Of(salt, [PlainAnswer.Set(members)]));

    /// <summary>A judgement, checked for its form and its words.</summary>
    public static Exercise Judge(string id, string name, Judgement model, string solution)
    {
        var draft = new ExerciseDraft(id, name, AnswerSort.Judgement, model,
            "Give three parts: new Judgement(\"what I would print\", \"what speaks for it\", \"what I doubt\").");
        draft._foreseen.AddRange(JudgementCheck.Foreseen.Select(
            foreseen => (foreseen, new SlipKey(new AnswerKey(null, []), foreseen.Line))));
        return draft.Done(
            "Your judgement has a reading, evidence and a doubt. Whether it convinces is for the room: read it to "
            + "somebody who chose otherwise.",
            solution, "Give all three parts in sentences.");
    }

    /// <summary>An exercise about something that the open case does not hold.</summary>
    public static Exercise Nothing(string id, string name, string why) =>
        new(id, new ExerciseDraft(id, name, AnswerSort.Text, null, "")._kind, name, null, null, why, []);

    /// <summary>Adds a wrong answer.</summary>
    /// <param name="answer">The answer; null adds nothing.</param>
    /// <param name="line">What to look at next.</param>
    /// <param name="also">Other ways to write it.</param>
    public ExerciseDraft Wrong(object? answer, string line, params IReadOnlyList<string> also)
    {
        if (answer is null || AnswerCheck.IsBlank(answer)) return this;
        var check = _check with { Blank = "", Pass = "", Otherwise = "", Slips = [.. _foreseen.Select(f => f.Key)] };
        if (check.Of(answer).State is AnswerState.Passed or AnswerState.Foreseen) return this;
        _foreseen.Add((new ForeseenAnswer(answer, line), new SlipKey(Key(answer, also), line)));
        return this;
    }

    /// <summary>The exercise.</summary>
    public Exercise Done(string pass, string solution, string otherwise, string? prompt = null)
    {
        var check = _check with
        {
            Slips = _check.Sort == AnswerSort.Judgement ? [] : [.. _foreseen.Select(f => f.Key)],
            Blank = $"Not answered yet. {prompt ?? "The notebook runs on without an answer."}",
            Pass = pass,
            Otherwise = otherwise,
        };
        return new Exercise(check.Id, _kind, check.Name, check, _model, solution, [.. _foreseen.Select(f => f.Answer)]);
    }

    private ExerciseDraft Accepting(Func<string, AnswerKey> key)
    {
        _check = _check with { Accepts = key(_check.Salt) };
        return this;
    }

    private AnswerKey Key(object answer, IReadOnlyList<string> also)
    {
        if (_check.Sort == AnswerSort.Set) return AnswerKey.Of(_check.Salt, [PlainAnswer.Set(answer)]);
        if (_check.Sort == AnswerSort.Text)
            return AnswerKey.Of(_check.Salt, also.Prepend((string)answer).Select(PlainAnswer.Text));
        var number = PlainAnswer.Number(answer)!.Value;
        var near = Closeness * Math.Abs(number);
        return AnswerKey.Of(_check.Salt, number - near, number + near);
    }
}

/// <summary>Numbers in answers are written the same on every machine.</summary>
internal static class Numbers
{
    /// <summary>A number with its thousands separated by commas and up to four decimals.</summary>
    public static string Shown(this decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun: <c>1 figure</c>, <c>2 figures</c>.</summary>
    public static string Of(this int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
