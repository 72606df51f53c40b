using ClaimTrail.Quotations.People;
using ClaimTrail.Text;

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

/// <summary>One way in which a language says where something comes from.</summary>
/// <remarks>Written as <c>[told] {outlet}</c>: words as they stand, the verb in brackets, and in braces a name
/// (<c>outlet</c>, <c>agency</c>, <c>organisation</c>, <c>person</c>; <c>listed</c> for outlets of the alias table
/// only; <c>outlets</c> for one or more) or a gap (<c>any</c>).</remarks>
internal sealed record Cue(IReadOnlyList<CuePart> Parts, SourceRole Role)
{
    /// <summary>The part to look for first: the longest words.</summary>
    public int Pivot { get; } = Parts.Index().Where(p => p.Item is CueWords)
        .MaxBy(p => ((CueWords)p.Item).Words.Length).Index;

    /// <summary>The verb, when it speaks of the name in a part: of the next name behind it or, if none follows, of
    /// those before.</summary>
    public string? VerbOf(int part)
    {
        var verb = Parts.Index().FirstOrDefault(p => p.Item is CueWords { IsVerb: true });
        if (verb.Item is null) return null;
        var next = Parts.Index().Skip(verb.Index).FirstOrDefault(p => p.Item is CueName);
        return next.Item is null || next.Index == part ? ((CueWords)verb.Item).Words : null;
    }

    public static Cue Parse(string pattern, SourceRole role)
    {
        var parts = new List<CuePart>();
        for (var at = 0; at < pattern.Length;)
        {
            var (open, close) = pattern[at] switch { '{' => ('{', '}'), '[' => ('[', ']'), _ => ('\0', '\0') };
            var end = open == '\0' ? pattern.AsSpan(at).IndexOfAny('{', '[') : pattern.AsSpan(at).IndexOf(close);
            if (end < 0 && open != '\0') throw new FormatException($"“{pattern}” opens {open} and never closes it.");
            if (end < 0) end = pattern.Length - at;
            var inner = open == '\0' ? pattern.Substring(at, end) : pattern.Substring(at + 1, end - 1);
            parts.Add(open == '{' ? Slot(inner, pattern) : new CueWords(Folding.Of(inner), open == '['));
            at += open == '\0' ? end : end + 1;
        }

        if (!parts.OfType<CueWords>().Any() || !parts.OfType<CueName>().Any())
            throw new FormatException($"“{pattern}” needs words and a name.");
        return new Cue(parts, role);
    }

    private static CuePart Slot(string name, string pattern) => name switch
    {
        "any" => new CueGap(),
        "outlet" => new CueName(EntityKind.Outlet, false, false),
        "outlets" => new CueName(EntityKind.Outlet, false, true),
        "agency" => new CueName(EntityKind.Agency, false, false),
        "organisation" => new CueName(EntityKind.Organisation, false, false),
        "person" => new CueName(EntityKind.Person, false, false),
        "listed" => new CueName(EntityKind.Outlet, true, false),
        _ => throw new FormatException($"“{pattern}” has a slot {{{name}}}, which is none."),
    };
}
