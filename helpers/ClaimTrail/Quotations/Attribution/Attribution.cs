using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>What a clause says about who speaks.</summary>
internal enum Subject
{
    /// <summary>Nothing: the sentence has no subject for the verb, or there is no such clause.</summary>
    Absent,

    /// <summary>Somebody without a name: a pronoun, a resident.</summary>
    Unnamed,

    /// <summary>A person or organisation by name.</summary>
    Named,
}

/// <summary>Who a clause names.</summary>
internal readonly record struct Who(Subject Subject, TextSpan? Name)
{
    public static Who Absent => default;

    public static Who Unnamed => new(Subject.Unnamed, null);

    public static Who Named(TextSpan name) => new(Subject.Named, name);

    /// <summary>The name that stands there, or somebody without one.</summary>
    public static Who NamedOrNot(TextSpan? name) => name is { } span ? Named(span) : Unnamed;
}

/// <summary>How closely a clause of saying is bound to quoted words.</summary>
internal enum Tie
{
    /// <summary>No such clause.</summary>
    None,

    /// <summary>In the same sentence, with other words between.</summary>
    Loose,

    /// <summary>Right beside the words.</summary>
    Close,
}

/// <summary>What a clause of saying tells.</summary>
/// <param name="Subject">What it says about who speaks.</param>
/// <param name="Speaker">Where the name stands, when there is one.</param>
/// <param name="Verb">Where the verb stands, when there is one.</param>
/// <param name="Tie">How closely the clause is bound to the words.</param>
/// <param name="IsAfter">Whether the clause stands behind the words.</param>
internal readonly record struct Attribution(Subject Subject, TextSpan? Speaker, TextSpan? Verb, Tie Tie, bool IsAfter)
{
    public static Attribution None => default;

    /// <summary>A clause before the words.</summary>
    public static Attribution Before(Who who, TextSpan? verb, Tie tie) =>
        new(who.Subject, who.Name, verb, tie, IsAfter: false);

    /// <summary>A clause behind the words.</summary>
    public static Attribution After(Who who, TextSpan? verb, Tie tie = Tie.Close) =>
        new(who.Subject, who.Name, verb, tie, IsAfter: true);

    /// <summary>What stands before a colon: a name alone says who speaks, anything else only that somebody
    /// may.</summary>
    public static Attribution Label(TextSpan? name, Tie otherwise = Tie.Loose) =>
        name is { } label ? Before(Who.Named(label), null, Tie.Close) : Before(Who.Absent, null, otherwise);
}

/// <summary>Quoted words with the text around them that may say who spoke.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Place">The words.</param>
/// <param name="Before">From the start of the sentence, or from the quotation before, to the opening mark.</param>
/// <param name="After">From the closing mark to the end of the sentence, or to the next quoted place.</param>
internal readonly record struct Scene(MarkedParagraph Paragraph, QuotedPlace Place, TextSpan Before, TextSpan After)
{
    public ReadOnlySpan<char> Inner => Place.Inner.Of(Paragraph.Text);

    /// <summary>Whether the words end in a full stop, so that what follows may be another sentence.</summary>
    public bool EndsInFullStop => LastWords is [.., '.' or '。' or '…'];

    /// <summary>Whether the words end in a stop of any kind.</summary>
    public bool EndsInStop => Sentences.EndsInStop(LastWords);

    /// <summary>Whether the words end in a comma, so that the sentence goes on.</summary>
    public bool EndsInComma => LastWords is [.., ',' or '،' or '，' or '、'];

    /// <summary>The words without the mark of words within them that ends where they do: 'Go home,'"</summary>
    private ReadOnlySpan<char> LastWords => Inner.TrimEnd().TrimEnd("'’\"”»」』");
}
