using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>What a thread reads the quotations of one text after the other with: all that it needs beside what it finds
/// is used again for the next. For one text at a time.</summary>
internal sealed class Workspace
{
    private readonly List<OpenQuotation> _found = [];
    private readonly MarkedParagraph _one;
    private readonly MarkedParagraph _other;

    public Workspace(SpeechTable speech)
    {
        var (words, pairer) = (new Vocabulary(), new MarkPairer());
        (_one, _other) = (new(speech, words, pairer), new(speech, words, pairer));
    }

    /// <summary>The quotations of the text so far.</summary>
    public List<OpenQuotation> Found => _found;

    /// <summary>Reads a paragraph of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Where the paragraph stands in it.</param>
    /// <param name="previous">The one before, if what follows may go on from it; no earlier one can be asked
    /// then.</param>
    public MarkedParagraph Read(string text, TextSpan span, MarkedParagraph? previous)
    {
        var paragraph = previous == _one ? _other : _one;
        paragraph.Read(text, span, previous);
        return paragraph;
    }

    /// <summary>Lets go of the text.</summary>
    public void EndText()
    {
        _found.Clear();
        _one.Clear();
        _other.Clear();
    }
}
