using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Sources;

/// <summary>Fits a cue to a text around a place of its pivot.</summary>
internal sealed class CueMatcher(SourceText text, NameReader names, SpeechTable speech)
{
    private const string Separators = " /,、&|";

    /// <summary>The names of the cue, when all its parts fit; otherwise null.</summary>
    public List<FoundName>? Fit(Cue cue, int pivotAt)
    {
        var found = new List<FoundName>();
        var pivot = (CueWords)cue.Parts[cue.Pivot];
        return Left(cue, cue.Pivot - 1, pivotAt, found)
            && Right(cue, cue.Pivot + 1, pivotAt + pivot.Words.Length, found) ? found : null;
    }

    private bool Right(Cue cue, int part, int at, List<FoundName> found)
    {
        if (part == cue.Parts.Count) return true;
        switch (cue.Parts[part])
        {
            case CueWords words:
                return text.Has(words.Words, at) && text.IsWhole(at, at + words.Words.Length)
                    && Right(cue, part + 1, at + words.Words.Length, found);
            case CueGap:
                var next = (CueWords)cue.Parts[part + 1];
                foreach (var place in text.After(at, next.Words))
                {
                    var count = found.Count;
                    if (Right(cue, part + 2, place + next.Words.Length, found)) return true;
                    found.RemoveRange(count, found.Count - count);
                }

                return false;
            case CueName slot:
                var until = part + 1 < cue.Parts.Count ? (cue.Parts[part + 1] as CueWords)?.Words : null;
                if (names.Forward(at, slot, until) is not { } name) return false;
                found.Add(name with { Part = part });
                var end = name.End;
                while (slot.Several && names.Forward(SkipSeparators(end), slot, null) is { } more)
                {
                    found.Add(more with { Part = part });
                    end = more.End;
                }

                return Right(cue, part + 1, end, found);
            default:
                throw new InvalidOperationException($"A cue has no part {cue.Parts[part]}.");
        }
    }

    private bool Left(Cue cue, int part, int end, List<FoundName> found)
    {
        if (part < 0) return true;
        switch (cue.Parts[part])
        {
            case CueWords words:
                var start = end - words.Words.Length;
                return text.Has(words.Words, start) && text.IsWhole(start, end) && Left(cue, part - 1, start, found);
            case CueGap:
                var next = (CueWords)cue.Parts[part - 1];
                foreach (var place in text.Before(end, next.Words))
                {
                    var count = found.Count;
                    if (Left(cue, part - 2, place, found)) return true;
                    found.RemoveRange(count, found.Count - count);
                }

                return false;
            case CueName slot:
                if (names.Backward(end, slot) is not { } name) return false;
                found.Add(name with { Part = part });
                return Left(cue, part - 1, name.Start, found);
            default:
                throw new InvalidOperationException($"A cue has no part {cue.Parts[part]}.");
        }
    }

    // Where nothing parts the words, "and" is one sign between two names.
    private bool IsAnd(int at) =>
        Script.IsHan(text.Original[at]) && speech.Connectives.IsPrefixOf(text.Original.AsSpan(at, 1));

    private int SkipSeparators(int at)
    {
        while (at < text.Original.Length
            && (Separators.Contains(text.Original[at], StringComparison.Ordinal) || IsAnd(at))) at++;
        return at;
    }
}
