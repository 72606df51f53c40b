using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Matching;

/// <summary>A text without differences that a typesetter makes and a reader overlooks, and the way back to its
/// places.</summary>
/// <remarks>Lower case without culture; full-width forms, curly marks, dashes and odd spaces in their plain form;
/// Arabic vowel points and the stretching stroke left out, alef and yeh in one form; a run of white space is one space.
/// Works code unit by code unit, so that every place leads back. Text in Unicode composition form C is
/// expected.</remarks>
internal sealed class FoldedText
{
    private readonly int[] _origin;

    private FoldedText(string folded, int[] origin) => (Folded, _origin) = (folded, origin);

    public string Folded { get; }

    public static string Fold(string text) => Of(text).Folded;

    public static FoldedText Of(string text)
    {
        var folded = new char[text.Length];
        var origin = new int[text.Length];
        var n = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Folding.Of(text[i]) is var c && c == Folding.Skipped) continue;
            if (char.IsWhiteSpace(c)) c = ' ';
            if (c == ' ' && n > 0 && folded[n - 1] == ' ') continue;
            (folded[n], origin[n]) = (c, i);
            n++;
        }

        return new FoldedText(new string(folded, 0, n), origin);
    }

    /// <summary>The first place of a folded form in the original text; null when it is not there.
    /// Where a form begins or ends with a spaced letter, a word must begin or end there.</summary>
    public TextSpan? Find(string foldedForm)
    {
        if (foldedForm.Length == 0) return null;
        for (var at = 0; (at = Folded.IndexOf(foldedForm, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var end = at + foldedForm.Length;
            if (IsWhole(at, end)) return Back(at, end);
        }

        return null;
    }

    /// <summary>Whether a place of the folded text cuts no word in two at its ends.</summary>
    public bool IsWhole(int start, int end) => !Script.CutsWord(Folded, start) && !Script.CutsWord(Folded, end);

    /// <summary>The place in the original text of a place, not empty, in the folded text.</summary>
    public TextSpan Back(int start, int end) => new(_origin[start], _origin[end - 1] + 1 - _origin[start]);
}
