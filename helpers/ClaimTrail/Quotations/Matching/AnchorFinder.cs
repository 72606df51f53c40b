using System.Collections.Concurrent;
using System.Globalization;
using ClaimTrail.Figures;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Matching;

/// <summary>Finds the anchors of quotations. Safe to share between threads.</summary>
public sealed class AnchorFinder
{
    private readonly PeopleBook _people;
    private readonly Codebook _codebook;
    private readonly ConcurrentDictionary<string, FormIndex> _forms = new(StringComparer.Ordinal);

    /// <summary>A finder over the names and the codebook of a case; either may be empty.</summary>
    public AnchorFinder(PeopleBook people, Codebook codebook)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(codebook);
        (_people, _codebook) = (people, codebook);
    }

    /// <summary>Whether the codebook holds a motif.</summary>
    public bool UsesCodebook => _codebook.Motifs.Count > 0;

    /// <summary>The anchors of a quotation in the order of its words, the speaker last; each once.</summary>
    public IReadOnlyList<Anchor> Find(QuotedWords quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        var found = new List<(TextSpan Span, Anchor Anchor)>();
        var language = Languages.Languages.Get(quotation.Language);
        foreach (var figure in FigureFinder.For(language).Find(quotation.Words))
            if (KeyOf(figure) is { } key) found.Add((figure.Span, new Anchor(AnchorKind.Number, key)));
        _forms.GetOrAdd(LanguageTag.Base(quotation.Language), FormsOf).Find(FoldedText.Of(quotation.Words), found);
        // A listed name is one anchor, not a second one by its letters.
        var names = found.Where(f => f.Anchor.Kind == AnchorKind.Name).Select(f => f.Span).ToList();
        found.AddRange(LatinWords.Of(quotation.Words).Where(w => !names.Exists(n => n.Overlaps(w.Span))));
        var anchors = found.OrderBy(f => f.Span.Start).Select(f => f.Anchor).Distinct().ToList();
        if (SpeakerKey(quotation) is { } speaker) anchors.Add(new Anchor(AnchorKind.Speaker, speaker));
        return anchors;
    }

    private FormIndex FormsOf(string language) => new(
        _people.Aliases.In(language).Select(a => (a.Form, new Anchor(AnchorKind.Name, a.Entity.Id)))
            .Concat(from motif in _codebook.Motifs
                    from form in motif.In(language)
                    select (form.Form, new Anchor(AnchorKind.Motif, $"{motif.StatementId}/{motif.Id}"))));

    // The counted noun and its counter are translated freely, so only money keeps its unit.
    private static string? KeyOf(Figure figure)
    {
        if ((figure.High ?? figure.Low) is not { } value) return null;
        var number = value.ToString("0.############", CultureInfo.InvariantCulture);
        return figure.Kind == FigureKind.Money ? $"{number} {figure.Unit.Code}" : number;
    }

    private string? SpeakerKey(QuotedWords quotation)
    {
        if (quotation.Speaker is not { Length: > 0 } written) return null;
        if (_people.Resolve(written, quotation.Language) is { } match) return match.Entity.Id;
        var skeleton = _people.Sound(written).Skeleton;
        return skeleton.Length >= 3 ? skeleton : null;
    }
}
