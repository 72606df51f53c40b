using ClaimTrail.Quotations.People;

namespace ClaimTrail.Quotations.Sources;

/// <summary>One part of a cue: words, a name, or a gap.</summary>
internal abstract record CuePart;

/// <summary>Words that stand there, in their folded form.</summary>
internal sealed record CueWords(string Words, bool IsVerb) : CuePart;

/// <summary>The name of a source.</summary>
/// <param name="Kind">What an unlisted name is taken for.</param>
/// <param name="ListedOnly">Only an outlet or agency of the alias table will do.</param>
/// <param name="Several">More names may follow, set apart or run together.</param>
internal sealed record CueName(EntityKind Kind, bool ListedOnly, bool Several) : CuePart;

/// <summary>Anything within the sentence.</summary>
internal sealed record CueGap : CuePart;
