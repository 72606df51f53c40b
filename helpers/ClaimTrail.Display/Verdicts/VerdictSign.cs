using ClaimTrail.Checks;
using ClaimTrail.Display.Html;

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

    internal void WriteHtml(HtmlText html) =>
        html.Raw("<span class=\"ct-verdict ").Raw(Parts.Class).Raw("\"><span class=\"ct-sign\" aria-hidden=\"true\">")
        .Raw(Sign).Raw("</span> ").Raw(Word).Raw("</span>");
}
