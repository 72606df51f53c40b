namespace ClaimTrail.Text;

/// <summary>Finds the line breaks of a text in its order. Those of nearly every text (LF, VT, FF, CR) and the rare ones
/// (NEL, LS, PS) are looked for apart, which is several times as fast as all seven at once; each is remembered until it
/// is passed, so that the cost stays linear.</summary>
internal ref struct LineBreaks(ReadOnlySpan<char> text)
{
    private const string Common = "\n\v\f\r", Rare = "\u0085\u2028\u2029";

    private readonly ReadOnlySpan<char> _text = text;
    private int _common = -1;
    private int _rare = -1;

    /// <summary>The first line break at or after a place; the length of the text when none comes. Places must not
    /// fall.</summary>
    public int Next(int at)
    {
        if (_common < at) _common = End(_text[at..].IndexOfAny(Common), at);
        if (_rare < at) _rare = End(_text[at..].IndexOfAny(Rare), at);
        return Math.Min(_common, _rare);
    }

    /// <summary>The place behind the last line break of a part; where the part starts when it has none.</summary>
    public readonly int AfterLast(int from, int to)
    {
        var part = _text[from..to];
        var common = part.LastIndexOfAny(Common) + 1;
        return from + common + part[common..].LastIndexOfAny(Rare) + 1;
    }

    private readonly int End(int offset, int at) => offset < 0 ? _text.Length : at + offset;
}
