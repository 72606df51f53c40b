using ClaimTrail.Quotations.People;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Sources;

/// <summary>Finds where a text names its sources: outlets, agencies, organisations and persons. Immutable; safe to
/// share between threads.</summary>
/// <remarks>The cost is linear in the text for a given language. No text makes it throw.</remarks>
public sealed class SourceFinder
{
    private readonly CueTable _cues;
    private readonly List<(string Folded, EntityKind Kind)> _listed;

    private SourceFinder(CueTable cues, AliasTable aliases, string language)
    {
        _cues = cues;
        _listed = [.. aliases
            .In(language)
            .Select(a => (Folding.Of(a.Form), a.Entity.Kind))
            .Distinct()
            .OrderByDescending(a => a.Item1.Length)];
    }

    /// <summary>The finder for a language.</summary>
    /// <param name="bcp47Tag">The language: one of ko, zh, id, en, ar, with any script or region.</param>
    /// <param name="aliases">The names of the case; with <see cref="AliasTable.Empty"/> only names in marks, with
    /// capitals or with the ending of an organisation are found.</param>
    /// <exception cref="ArgumentException">No table serves the language.</exception>
    public static SourceFinder For(string bcp47Tag, AliasTable aliases)
    {
        ArgumentException.ThrowIfNullOrEmpty(bcp47Tag);
        ArgumentNullException.ThrowIfNull(aliases);
        return new SourceFinder(CueTable.For(bcp47Tag), aliases, bcp47Tag);
    }

    /// <summary>The sources that a text names, in its order; each place once.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="quotations">Its quotations: whoever speaks them is a speaker and no source, and what stands inside
    /// them is not the writer's.</param>
    public IReadOnlyList<SourceMention> Find(string text, IReadOnlyList<Quotation> quotations)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(quotations);
        var source = new SourceText(text);
        var matcher = new CueMatcher(source, new NameReader(source, _listed, _cues), _cues.Speech);
        var found = new SortedDictionary<int, SourceMention>();
        // Quoted words are not the writer's, and a place names one source.
        var taken = new bool[text.Length];
        foreach (var quotation in quotations) taken.AsSpan(quotation.Span.Start, quotation.Span.Length).Fill(true);
        var speakers = quotations.Where(q => q.SpeakerStart is not null).Select(q => q.SpeakerStart!.Value).ToHashSet();
        foreach (var cue in _cues.Cues)
        {
            var words = ((CueWords)cue.Parts[cue.Pivot]).Words;
            for (var at = 0; (at = source.Folded.IndexOf(words, at, StringComparison.Ordinal)) >= 0; at++)
            {
                if (!source.IsWhole(at, at + words.Length) || matcher.Fit(cue, at) is not { } names) continue;
                foreach (var name in names)
                {
                    if (name.Span.Length == 0 || speakers.Contains(name.Span.Start)) continue;
                    if (taken.AsSpan(name.Span.Start, name.Span.Length).Contains(true)) continue;
                    taken.AsSpan(name.Span.Start, name.Span.Length).Fill(true);
                    found.Add(name.Span.Start, new SourceMention(
                        name.Span, name.Span.Of(text).ToString(), name.Kind, cue.Role, cue.VerbOf(name.Part)));
                }
            }
        }

        return [.. found.Values];
    }
}
