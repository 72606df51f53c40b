namespace ClaimTrail.Exercises;

/// <summary>A judgement with all its parts, whatever they say.</summary>
public sealed record ExpectedForm : Expected
{
    /// <summary>Fewer letters than this are no sentence, in any of the scripts that people may answer in.</summary>
    private const int FewestLetters = 8;

    /// <summary>Each part that can be missing, with a judgement that lacks it and what to say.</summary>
    public static IReadOnlyList<ForeseenAnswer> Gaps { get; } =
    [
        Gap(new Judgement("", "The second row of the table says so.", "Nobody could open its source."), j => !Said(j.Reading),
            "Say first what you would print, in one sentence. A list of evidence without a reading leaves the choice to your reader."),
        Gap(new Judgement("I would print the first reading.", "", "Nobody could open its source."), j => !Said(j.Evidence),
            "Name what your reading rests on: one row, one passage or one date on this page that somebody else can look up."),
        Gap(new Judgement("I would print the first reading.", "The second row of the table says so.", ""), j => !Said(j.Doubt),
            "Say what speaks against it, or what you would ask the newsroom. A judgement without a doubt cannot be corrected."),
        Gap(new Judgement("I would print this reading.", "I would print this reading.", "I would print this reading."),
            j => j.Reading.Trim() == j.Evidence.Trim() || j.Evidence.Trim() == j.Doubt.Trim() || j.Reading.Trim() == j.Doubt.Trim(),
            "Two parts say the same. Evidence is something outside of your reading; a doubt is something that could overturn it."),
    ];

    /// <inheritdoc/>
    public override bool Accepts(object answer) => answer is Judgement && !Gaps.Any(gap => gap.Recognises(answer));

    /// <inheritdoc/>
    public override bool Same(object answer, object foreseen) => Equals(answer, foreseen);

    /// <inheritdoc/>
    public override string? WrongSort(object answer) => answer is Judgement ? null
        : "Give three parts: new Judgement(\"what I would print\", \"what speaks for it\", \"what I doubt\").";

    private static bool Said(string part) => part.Count(char.IsLetter) >= FewestLetters;

    private static ForeseenAnswer Gap(Judgement example, Func<Judgement, bool> isMissing, string line) =>
        new(example, line, answer => answer is Judgement judgement && isMissing(judgement));
}
