using ClaimTrail.Figures;

namespace ClaimTrail.Quotations.Tellings;

/// <summary>Says what a telling did to each motif, from where the motifs stand in it and in the original.</summary>
internal sealed class CellMaker(
    MotifMap original, IReadOnlyList<Figure> originalFigures, MotifMap telling,
    IReadOnlyList<Figure> figures, string language)
{
    // A modifier belongs to what it stands beside: a word or a bracket may lie between, a clause may not.
    private const int Beside = 8;

    public LedgerCell? Make(Motif motif)
    {
        var there = original[motif.Id];
        var here = telling[motif.Id];
        return (there, here) switch
        {
            (null, null) => null,
            (null, not null) =>
                Cell(here, null, Effect.Added, $"“{here.Surface}” stands here; the original has nothing of the kind."),
            (not null, null) => new LedgerCell(motif, Effect.Dropped, null, null, WhyDropped(motif, there), there.Span),
            _ => Moved(there, here) is { } where
                ? Cell(here, there, Effect.Moved, where)
                : Cell(here, there, here.Form.Effect, WhyThere(there, here)),
        };
    }

    private static LedgerCell Cell(MotifPlace here, MotifPlace? there, Effect effect, string why) =>
        new(here.Motif, effect, here.Span, here.Surface, why, there?.Span);

    private string WhyDropped(Motif motif, MotifPlace there) => motif.In(language).Any()
        ? $"The original has “{there.Surface}”; no wording of it that the codebook knows stands here."
        : $"The original has “{there.Surface}”; the readers who made the codebook found no wording of it in this "
            + $"language.";

    private string? Moved(MotifPlace there, MotifPlace here)
    {
        if (here.Motif is { Kind: MotifKind.Number } or { Binds: null }) return null;
        var bound = original[here.Motif.Binds];
        if (bound is null) return null;
        if (telling[here.Motif.Binds] is { } partner)
        {
            var before = original.Between(there, bound).Select(p => p.Motif.Id).ToHashSet(StringComparer.Ordinal);
            var newcomer = telling.Between(here, partner)
                .FirstOrDefault(p => p.Motif.Order > 0 && !before.Contains(p.Motif.Id)
                && p.Motif.Binds != here.Motif.Id && p.Motif.Binds != partner.Motif.Id);
            return newcomer is null ? null
                : $"“{here.Surface}” belongs to “{bound.Surface}” in the original; here “{newcomer.Surface}” stands "
                    + $"between them.";
        }

        var nearest = telling.Nearest(here);
        if (nearest is null || here.GapTo(nearest) > Beside || original.Nearest(there)?.Motif.Id == nearest.Motif.Id)
            return null;
        return $"“{there.Surface}” belongs to “{bound.Surface}” in the original; here that is gone, and "
            + $"“{here.Surface}” stands with “{nearest.Surface}”.";
    }

    private string WhyThere(MotifPlace there, MotifPlace here)
    {
        var why = $"“{here.Surface}” for “{there.Surface}”";
        if (here.Form.Note.Length > 0) why += $": {here.Form.Note}";
        return why + NumberSentence(there, here);
    }

    private string NumberSentence(MotifPlace there, MotifPlace here)
    {
        if (here.Motif.Kind != MotifKind.Number) return ".";
        var said = figures.FirstOrDefault(f => f.Span.Overlaps(here.Span));
        var first = originalFigures.FirstOrDefault(f => f.Span.Overlaps(there.Span));
        if (said is null || first is null) return ".";
        return (said.Low, said.High, said.Unit) == (first.Low, first.High, first.Unit)
            ? $"; the number is the same ({Number(said)})."
            : $"; the number is {Number(said)}, in the original {Number(first)}.";
    }

    private static string Number(Figure figure)
    {
        var bounds = figure.Low == figure.High ? Plain(figure.Low) : $"{Plain(figure.Low)} to {Plain(figure.High)}";
        return $"{bounds} {figure.Unit.Code}";
    }

    private static string Plain(decimal? value) =>
        value is { } number ? Say.Number(number, decimals: 2) : "(no bound)";
}
