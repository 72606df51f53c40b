using ClaimTrail.Display.Html;

namespace ClaimTrail.Display;

/// <summary>A verdict as a table cell: a sign, a word and a colour, so that none of them is needed alone.</summary>
/// <param name="Verdict">The verdict.</param>
public sealed record VerdictSign(Verdict Verdict)
{
    /// <summary>The word.</summary>
    public string Word => Parts.Word;

    /// <summary>The sign.</summary>
    public string Sign => Parts.Sign;

    private (string Sign, string Word, string Class) Parts => Verdict switch
    {
        Verdict.Holds => ("✓", "holds", "ct-holds"),
        Verdict.HoldsWhenRounded => ("≈", "holds when rounded", "ct-holds-rounded"),
        Verdict.DoesNotHold => ("≠", "does not hold", "ct-does-not-hold"),
        Verdict.DependsOnTheReading => ("⑂", "depends on the reading", "ct-depends"),
        _ => ("?", "cannot tell", "ct-cannot-tell"),
    };

    /// <summary>The sign and the word.</summary>
    public override string ToString() => $"{Sign} {Word}";

    /// <summary>The sign of a verdict in words; null for any other words.</summary>
    internal static VerdictSign? Find(string word) =>
        Enum.GetValues<Verdict>().Select(each => new VerdictSign(each)).FirstOrDefault(sign => sign.Word == word);

    internal void WriteHtml(HtmlText html) => html.Raw("<span class=\"ct-verdict ").Raw(Parts.Class).Raw("\"><span class=\"ct-sign\" aria-hidden=\"true\">")
        .Raw(Sign).Raw("</span> ").Raw(Word).Raw("</span>");
}
