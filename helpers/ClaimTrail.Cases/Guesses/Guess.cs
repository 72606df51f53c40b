namespace ClaimTrail.Cases;

/// <summary>What was taken for a fact of an article, how sure that is, and why.</summary>
/// <param name="Value">The value; null when nothing was found.</param>
/// <param name="Sure">How sure it is.</param>
/// <param name="Why">Where it was seen, or what is missing; words for people.</param>
public sealed record Guess(string? Value, Sureness Sure, string Why)
{
    /// <summary>How sure, in words: <c>not found</c>, <c>a guess</c>, <c>likely</c> or <c>sure</c>.</summary>
    public string Words => Sure switch
    {
        Sureness.Sure => "sure",
        Sureness.Likely => "likely",
        Sureness.Guess => "a guess",
        _ => "not found",
    };

    /// <summary>Nothing, and why.</summary>
    internal static Guess Nothing(string why) => new(null, Sureness.NotFound, why);

    /// <summary>Weighs clues: the best one decides, the earlier among equals; another that agrees makes it surer,
    /// another of the same weight that does not keeps it from being more than likely, and is named.</summary>
    /// <param name="clues">The clues, the more trusted first.</param>
    /// <param name="missing">What to say when there are none.</param>
    /// <param name="same">Whether two values say the same.</param>
    internal static Guess Of(IReadOnlyList<Clue> clues, string missing, Func<string, string, bool>? same = null)
    {
        if (clues.Count == 0) return Nothing(missing);
        same ??= static (one, other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
        var best = clues.MaxBy(c => c.Sure)!;
        var rest = clues.Where(c => c != best).ToList();
        var agrees = rest.Find(c => same(c.Value, best.Value) && c.Where != best.Where);
        var differs = rest.Find(c => !same(c.Value, best.Value) && c.Sure >= best.Sure);
        var sure = agrees is null ? best.Sure : best.Sure + 1;
        if (differs is not null && sure > Sureness.Guess) sure--;
        var why = $"from {best.Where}"
            + (agrees is null ? "" : $"; {agrees.Where} agrees")
            + (differs is null ? "" : $"; but {differs.Where} says “{Short(differs.Value)}”");
        return new Guess(best.Value, sure, why);
    }

    private static string Short(string value) => value.Length <= 60 ? value : string.Concat(value.AsSpan(0, 57), "…");
}

/// <summary>How sure a guess is, from nothing at all to two witnesses that agree.</summary>
public enum Sureness
{
    /// <summary>Nothing was found; a person has to fill it in.</summary>
    NotFound,

    /// <summary>One weak sign, such as a file's name. Look at it.</summary>
    Guess,

    /// <summary>One good sign, such as a tag that the page carries for machines; or two weak ones that agree.</summary>
    Likely,

    /// <summary>Two signs that agree, one of them good.</summary>
    Sure,
}

/// <summary>One sign of a fact, and where it was seen.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Sure">How far it goes by itself; never more than <see cref="Sureness.Likely"/>.</param>
/// <param name="Where">Where it was seen, as words that go on from "from": the title tag of the page.</param>
internal sealed record Clue(string Value, Sureness Sure, string Where);
