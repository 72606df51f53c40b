using System.Buffers;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads the clause that says who spoke. The frame is the same in every language: a clause before the words or
/// behind them, bound to them by what stands between; a name before a colon; a source that is named by a phrase. How a
/// language finds verb and subject in the clause is its own grammar.</summary>
internal abstract class AttributionReader(SpeechTable speech)
{
    private const int CommaReach = 10;
    private const int LongestSignature = 60;
    private static readonly SearchValues<char> Dashes = SearchValues.Create("—–-―─ ");
    private static readonly SearchValues<char> SignatureEnds = SearchValues.Create(",،，、;；.。(（[|/\n");

    protected SpeechTable Speech { get; } = speech;

    /// <summary>Whether words that end in a comma ask for a clause behind them first.</summary>
    protected virtual bool CommaLeadsOn => false;

    /// <summary>The reader for a language's order of words.</summary>
    public static AttributionReader For(SpeechTable speech) => speech.Order switch
    {
        AttributionOrder.VerbFirst => new VerbFirstAttribution(speech),
        AttributionOrder.VerbLast => new VerbLastAttribution(speech),
        AttributionOrder.Unspaced => new UnspacedAttribution(speech),
        AttributionOrder.General => new GeneralAttribution(speech),
        _ => new CapitalisedAttribution(speech),
    };

    /// <summary>Who spoke, and how, as the text around the words tells it.</summary>
    public Attribution Read(in Scene scene)
    {
        if (Signature(scene.Paragraph, scene.After) is { } signed) return Attribution.After(Who.Named(signed), null);
        var read = ReadClause(scene);
        var isOpen = read is { Subject: Subject.Absent, Verb: null }
            && scene.Before.Of(scene.Paragraph.Text).TrimEnd() is [.., ':' or '：'];
        return isOpen && Sender(scene.Paragraph, scene.Before) is { } sender ? Attribution.Label(sender) : read;
    }

    /// <summary>The name that stands alone behind a dash, with no more than its titles: — Olive Trent,
    /// captain.</summary>
    public TextSpan? Signature(MarkedParagraph paragraph, TextSpan zone)
    {
        var text = zone.Of(paragraph.Text);
        var start = text.Length - text.TrimStart().Length;
        var dashes = text[start..].IndexOfAnyExcept(Dashes);
        if (dashes < 1) return null;
        start += dashes;
        var length = text[start..].IndexOfAny(SignatureEnds);
        if (length < 0) length = text.Length - start;
        return Alone(paragraph, new(zone.Start + start, length));
    }

    /// <summary>The name that a line before somebody's words gives: From Olive Trent:</summary>
    public TextSpan? Sender(MarkedParagraph paragraph, TextSpan zone)
    {
        var text = zone.Of(paragraph.Text).TrimEnd().TrimEnd(":：").TrimEnd();
        text = text[..^Speech.Forms.SenderEndings.SuffixOf(text)];
        var start = text.Length - text.TrimStart().Length;
        start += Speech.Forms.SenderOpenings.PrefixOf(text[start..]);
        return Alone(paragraph, new(zone.Start + start, text.Length - start));
    }

    /// <summary>The name that a zone consists of, with its titles; null when anything else stands there.</summary>
    protected abstract TextSpan? NameAlone(MarkedParagraph paragraph, TextSpan zone);

    /// <summary>What the clauses of saying around the words tell: the closer of those before and behind them, and of
    /// two as close the one before.</summary>
    protected virtual Attribution ReadClause(in Scene scene)
    {
        if (CommaLeadsOn && scene.EndsInComma && ReadAfter(scene) is { Tie: not Tie.None } led) return led;
        var before = ReadBefore(scene);
        if (before.Tie is Tie.Close) return before;
        var after = ReadAfter(scene);
        return after.Tie is Tie.Close || before.Tie is Tie.None ? after : before;
    }

    /// <summary>Whether the text around the words makes them a title, a term, a nickname or a label.</summary>
    public abstract bool IsTitleOrTerm(in Scene scene);

    /// <summary>Whether two verbs can have one subject.</summary>
    public virtual bool Agree(ReadOnlySpan<char> verb, ReadOnlySpan<char> other) => true;

    /// <summary>The only person or organisation that a sentence names; null when it names none or several.</summary>
    public abstract TextSpan? OnlyName(MarkedParagraph paragraph, TextSpan sentence);

    /// <summary>The clause before the words.</summary>
    protected abstract Attribution ReadBefore(in Scene scene);

    /// <summary>The clause behind the words.</summary>
    protected abstract Attribution ReadAfter(in Scene scene);

    private TextSpan? Alone(MarkedParagraph paragraph, TextSpan zone)
    {
        var text = zone.Of(paragraph.Text);
        var name = new TextSpan(zone.Start + text.Length - text.TrimStart().Length, text.Trim().Length);
        return name.Length is > 0 and <= LongestSignature ? NameAlone(paragraph, name) : null;
    }

    /// <summary>Whether the sign that ends a clause binds it to the words, so many words after its verb or
    /// subject.</summary>
    protected static bool IsBound(in Clause clause, int gap) =>
        gap <= 0 || clause.EndsIn(TokenKind.Colon) || (clause.EndsIn(TokenKind.Comma) && gap < CommaReach);
}

/// <summary>Reads no clause of saying, for it knows no words: what stands between marks is taken for somebody's words
/// where it is as long as words usually are, and nobody is named.</summary>
internal sealed class GeneralAttribution(SpeechTable speech) : AttributionReader(speech)
{
    public override bool IsTitleOrTerm(in Scene scene) => false;

    public override TextSpan? OnlyName(MarkedParagraph paragraph, TextSpan sentence) => null;

    protected override TextSpan? NameAlone(MarkedParagraph paragraph, TextSpan zone) => null;

    // Loose, as if a clause of saying stood somewhere in the sentence: three words or more, and no title.
    protected override Attribution ReadBefore(in Scene scene) => Attribution.Before(Who.Unnamed, null, Tie.Loose);

    protected override Attribution ReadAfter(in Scene scene) => Attribution.None;
}
