using System.Text;
using AngleSharp.Dom;
using ClaimTrail.Text;

namespace ClaimTrail.Cases;

/// <summary>A paragraph of a page.</summary>
/// <param name="Text">Its words, white space folded.</param>
/// <param name="LinkedShare">The share of its characters that are links, from 0 to 1.</param>
/// <param name="Element">The name of the element that holds it, such as <c>p</c> or <c>h1</c>.</param>
internal sealed record Block(string Text, double LinkedShare, string Element)
{
    /// <summary>How much it says, in letters of an alphabet: a Korean syllable says as much as two of them, a Chinese
    /// character as three.</summary>
    public int Measure { get; } = Text.Sum(c =>
        c switch { >= '\u4E00' and <= '\u9FFF' => 3, >= '\u3040' and <= '\uD7A3' => 2, _ => 1 });

    /// <summary>Whether it is running text, as articles are made of and menus are not.</summary>
    public bool Runs => Measure >= 80 && LinkedShare < 0.3;

    /// <summary>Whether it ends as sentences end.</summary>
    public bool EndsSentence =>
        Sentences.EndsInStop(Text.AsSpan().TrimEnd("\"”»“’')）]」』 "));
}

/// <summary>Reads the paragraphs of a part of a page, in order. <see cref="Furniture"/> is taken away before.</summary>
internal sealed class BlockReader
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "ins", "kbd", "mark", "q",
        "ruby", "rb", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
        "img",
    };

    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _linked;

    /// <summary>The paragraphs of an element; none where there is no element.</summary>
    public static IReadOnlyList<Block> Of(IElement? root)
    {
        var reader = new BlockReader();
        if (root is null) return reader._blocks;
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
        if (element.LocalName is "rt" or "rp") return;
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
        if (text.Length > 0) _blocks.Add(new Block(text, Math.Min(1, (double)_linked / text.Length), home.LocalName));
        _text.Clear();
        _linked = 0;
    }
}
