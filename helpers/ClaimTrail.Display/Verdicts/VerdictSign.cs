using ClaimTrail.Checks;

namespace ClaimTrail.Display;

/// <summary>A verdict as a table cell: a sign, a word and a colour, so that none of them is needed alone.</summary>
/// <param name="Verdict">The verdict.</param>
public sealed record VerdictSign(Verdict Verdict)
{
    /// <summary>The word.</summary>
    public string Word => Verdict.InWords();

    /// <summary>The sign.</summary>
    public string Sign => Parts.Sign;

    private (string Sign, string Class) Parts => Verdict switch
    {
        Verdict.Holds => ("✓", "ct-holds"),
        Verdict.HoldsWhenRounded => ("≈", "ct-holds-rounded"),
        Verdict.DoesNotHold => ("≠", "ct-does-not-hold"),
        Verdict.DependsOnTheReading => ("⑂", "ct-depends"),
        _ => ("?", "ct-cannot-tell"),
    };

    /// <summary>The sign of a verdict in words; null for any other words.</summary>
    internal static VerdictSign? Find(string word) =>
        Enum.GetValues<Verdict>().Select(each => new VerdictSign(each)).FirstOrDefault(sign => sign.Word == word);

    /// <summary>The sign and the word.</summary>
    public override string ToString() => $"{Sign} {Word}";

    /// <summary>The class of style sheets that gives it its colour.</summary>
    public string Class => Parts.Class;

    /// <summary>The sign and the word as markup.</summary>
    public string Markup =>
        $"<span class=\"ct-verdict {Class}\"><span class=\"ct-sign\" aria-hidden=\"true\">{Sign}</span> {Word}</span>";
}

/// <summary>What a telling did with a part of a statement, as a table cell or a label: a sign, a word and a plain
/// colour, so that none of them is needed alone.</summary>
public sealed record EffectSign
{
    private static readonly EffectSign[] All =
    [
        new("kept", "✓", "#2b8a62"), new("softened", "↓", "#a8761c"), new("moved", "→", "#3b7fc4"),
        new("dropped", "–", "#c4532f"),
        // What is stronger is rarer, and takes the colour of its opposite; what was added is not a loss.
        new("strengthened", "↑", "#a8761c"), new("added", "+", Palette.Quiet),
    ];

    private EffectSign(string word, string sign, string color) => (Word, Sign, Color) = (word, sign, color);

    /// <summary>The word.</summary>
    public string Word { get; }

    /// <summary>The sign.</summary>
    public string Sign { get; }

    /// <summary>The colour as <c>#rrggbb</c>.</summary>
    public string Color { get; }

    /// <summary>The sign of an effect.</summary>
    /// <param name="effect">The word, as the column <c>effect</c> of <see cref="CaseFrames.Motifs"/> has it.</param>
    /// <exception cref="ArgumentException">It is none of the words.</exception>
    public static EffectSign Of(string effect) => Find(effect)
        ?? throw new ArgumentException(
            $"\"{effect}\" is no effect; they are {string.Join(", ", All.Select(each => each.Word))}.", nameof(effect));

    /// <summary>The sign and the word.</summary>
    public override string ToString() => $"{Sign} {Word}";

    /// <summary>The sign of an effect; null for any other word.</summary>
    internal static EffectSign? Find(string effect) => Array.Find(All, each => each.Word == effect);

    /// <summary>The sign and the word as markup.</summary>
    internal string Markup => $"<span class=\"ct-effect ct-effect-{Word}\"><span class=\"ct-sign\" "
        + $"aria-hidden=\"true\">{Sign}</span> {Word}</span>";
}
