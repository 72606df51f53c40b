using System.Globalization;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Figures;
using ClaimTrail.Text;

namespace ClaimTrail.Checks.Rules;

/// <summary>Whether a text says things twice, so that its figures would be counted twice.</summary>
internal static class RepeatCheck
{
    /// <summary>Runs the check.</summary>
    /// <remarks>Takes a claim about a whole article.</remarks>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        var paragraphs = claimed.Article.Paragraphs;
        if (paragraphs.Count == 0) return draft.CannotTell("The paragraphs of the article are not at hand.");
        var repeats = paragraphs.Where(p => p.Repeats is not null).ToList();
        var exact = repeats.Count(p => p.Repeats!.Value.Kind == RepeatKind.Exact);
        var copies = repeats.ToLookup(p => p.Repeats!.Value.Number);
        // A figure quoted from a first copy stands once more in every paragraph that repeats it.
        var stated = claimed.InArticle.Select(f => claimed.Article.ParagraphAt(f.Span))
            .Where(p => p?.Repeats is null).ToList();
        var again = stated.Sum(p => p is null ? 0 : copies[p.Number].Count());
        draft.Step("paragraphs",
            $"{Say.Number(paragraphs.Count)}, of which {Say.Number(exact)} repeat an earlier one exactly and "
            + $"{Say.Number(repeats.Count - exact)} nearly")
            .Step("figures",
                $"{Say.Number(stated.Count)} found, each counted once; {Say.Number(again)} more stand in the "
                + $"repeated paragraphs");
        foreach (var p in repeats)
            draft.Step(string.Create(CultureInfo.InvariantCulture, $"paragraph {p.Number}"),
                string.Create(CultureInfo.InvariantCulture,
                    $"repeats paragraph {p.Repeats!.Value.Number} "
                    + $"{(p.Repeats!.Value.Kind == RepeatKind.Exact ? "exactly" : "nearly")}"));
        if (repeats.Count == 0)
            return draft.Conclude(Verdict.Holds,
            $"In the text of {claimed.Article.Publisher} no paragraph repeats another.");
        return draft.Conclude(
            Verdict.DoesNotHold,
            $"In the text of {claimed.Article.Publisher} "
                + $"{Say.Count(repeats.Count, "paragraph repeats", "paragraphs repeat")} an earlier one "
                + (exact == repeats.Count ? "word for word" : exact == 0
                    ? "with other words or spellings here and there" : "exactly or nearly")
                + (again == 0 ? "; no figure stands in them."
                    : $"; {Say.Count(again, "figure stands", "figures stand")} there a second time and "
                    + $"{(again == 1 ? "counts" : "count")} once."),
            exact == repeats.Count
                ? "The page may have been saved twice by whoever collected it, and not printed twice."
                : "Two texts on the same subject may have been put together on purpose.",
            "Is the text meant to stand there twice?");
    }
}
