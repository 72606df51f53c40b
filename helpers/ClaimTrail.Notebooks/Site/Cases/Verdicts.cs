using ClaimTrail.Display;

namespace ClaimTrail.Notebooks.Site.Cases;

/// <summary>Verdicts as words and as markup: a sign, a word and a colour, none of them alone.</summary>
internal static class Verdicts
{
    /// <summary>The verdict that has these words; null when none has.</summary>
    public static Verdict? Of(string words) =>
        Enum.GetValues<Verdict>().Select(verdict => (Verdict?)verdict).FirstOrDefault(verdict => new VerdictSign(verdict!.Value).Word == words);

    public static string Word(Verdict verdict) => new VerdictSign(verdict).Word;

    public static string Markup(Verdict verdict)
    {
        var sign = new VerdictSign(verdict);
        return $"<span class=\"ct-verdict {Class(verdict)}\"><span class=\"ct-sign\" aria-hidden=\"true\">{sign.Sign}</span> {sign.Word}</span>";
    }

    public static string Class(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "ct-holds",
        Verdict.HoldsWhenRounded => "ct-holds-rounded",
        Verdict.DoesNotHold => "ct-does-not-hold",
        Verdict.DependsOnTheReading => "ct-depends",
        _ => "ct-cannot-tell",
    };
}
