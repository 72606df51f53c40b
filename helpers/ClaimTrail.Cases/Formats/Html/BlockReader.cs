using System.Text;
using AngleSharp.Dom;

namespace ClaimTrail.Cases;

/// <summary>Reads the paragraphs of a part of a page, in order and without its furniture.</summary>
internal sealed class BlockReader
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q",
        "ruby", "rb", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img",
    };

    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _linked;

    /// <summary>The paragraphs of an element.</summary>
    public static IReadOnlyList<Block> Of(IElement root)
    {
        var reader = new BlockReader();
        reader.Walk(root, inLink: false, root);
        reader.End(root);
        return reader._blocks;
    }

    // The parser has refused what nests deeper than a stack holds.
    private void Walk(IElement element, bool inLink, IElement home)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText words) Add(words.Data, inLink);
            else if (child is IElement inner) WalkElement(inner, inLink, home);
        }
    }

    private void WalkElement(IElement element, bool inLink, IElement home)
    {
        if (element.LocalName is "br" or "hr")
        {
            End(home);
            return;
        }
        // Readings above characters would double the words.
        if (element.LocalName is "rt" or "rp" || Furniture.Is(element)) return;
        if (Inline.Contains(element.LocalName))
        {
            Walk(element, inLink || element.LocalName == "a", home);
            return;
        }
        End(home);
        Walk(element, inLink, element);
        End(element);
    }

    private void Add(string words, bool inLink)
    {
        foreach (var c in words)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (_text.Length > 0 && _text[^1] != ' ') _text.Append(' ');
                continue;
            }
            // Other line breaks would cut a paragraph in two when the text is read again.
            _text.Append(c is '\u2028' or '\u2029' or '\u0085' ? ' ' : c);
            if (inLink) _linked++;
        }
    }

    private void End(IElement home)
    {
        var text = _text.ToString().Trim();
        if (text.Length > 0) _blocks.Add(new Block(text, Math.Min(1, (double)_linked / text.Length), home));
        _text.Clear();
        _linked = 0;
    }
}
