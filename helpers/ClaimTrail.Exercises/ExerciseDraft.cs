namespace ClaimTrail.Exercises;

/// <summary>Writes an exercise. A wrong answer that happens to be right in the open case, or that another one already
/// covers, is left out: what is a slip in one story can be the truth in the next.</summary>
internal sealed class ExerciseDraft
{
    private readonly List<ForeseenAnswer> _foreseen = [];
    private readonly string _id;
    private readonly ExerciseKind _kind;
    private readonly string _name;
    private readonly Expected? _expected;
    private readonly object? _model;

    private ExerciseDraft(string id, string name, Expected? expected, object? model)
    {
        _id = id;
        _kind = Enum.Parse<ExerciseKind>(id[(id.IndexOf('-', StringComparison.Ordinal) + 1)..], ignoreCase: true);
        _name = name;
        _expected = expected;
        _model = model;
    }

    /// <summary>An exercise whose answer is a number.</summary>
    public static ExerciseDraft Number(string id, string name, decimal model, decimal tolerance = 0) =>
        new(id, name, ExpectedNumber.Near(model, tolerance), model);

    /// <summary>An exercise whose answer lies between two numbers.</summary>
    public static ExerciseDraft Between(string id, string name, decimal low, decimal high, decimal model) =>
        new(id, name, new ExpectedNumber(low, high), model);

    /// <summary>An exercise whose answer is a short text.</summary>
    public static ExerciseDraft Text(string id, string name, string asked, params IReadOnlyList<string> accepted) =>
        new(id, name, new ExpectedText(accepted, asked), accepted[0]);

    /// <summary>An exercise whose answer is a list of short texts.</summary>
    public static ExerciseDraft Set(string id, string name, string asked, IReadOnlyList<string> members) =>
        new(id, name, new ExpectedSet(members, asked), members);

    /// <summary>A judgement, checked for its form.</summary>
    public static Exercise Judge(string id, string name, Judgement model, string solution) =>
        new(id, ExerciseKind.Judge, name, new ExpectedForm(), model,
            "Your judgement has a reading, evidence and a doubt. Whether it convinces is for the room: read it to somebody who chose otherwise.",
            solution, ExpectedForm.Gaps, "Give all three parts in sentences.", null);

    /// <summary>An exercise about something that the open case does not hold.</summary>
    public static Exercise Nothing(string id, string name, string why) =>
        new ExerciseDraft(id, name, null, null).Done("", why, "");

    /// <summary>Adds a wrong answer.</summary>
    /// <param name="answer">The answer; null adds nothing.</param>
    /// <param name="line">What to look at next.</param>
    public ExerciseDraft Wrong(object? answer, string line)
    {
        if (answer is null || Expected.IsBlank(answer) || _expected!.Accepts(answer) || _foreseen.Any(f => f.Recognises(answer))) return this;
        _foreseen.Add(new ForeseenAnswer(answer, line, given => _expected.Same(given, answer)));
        return this;
    }

    /// <summary>The exercise.</summary>
    public Exercise Done(string pass, string solution, string otherwise, string? prompt = null) =>
        new(_id, _kind, _name, _expected, _model, pass, solution, [.. _foreseen], otherwise, prompt);
}
