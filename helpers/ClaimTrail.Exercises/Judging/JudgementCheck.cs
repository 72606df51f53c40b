using System.Text;
using System.Text.RegularExpressions;

namespace ClaimTrail.Exercises;

/// <summary>Asks of a judgement a reading, evidence that can be looked up, and a doubt that can be looked into; refuses
/// accusations and what everybody says. Which reading it is decides nothing. Of a text in a language without a table
/// only the three parts are asked.</summary>
internal static partial class JudgementCheck
{
    /// <summary>Less than this is no sentence.</summary>
    private const int LeastWeight = 8;

    /// <summary>Less than this is no evidence, if there is a digit in it.</summary>
    private const int LeastWithDigit = 4;

    private static readonly JudgingTable Table = JudgingTable.Shared;

    private static readonly Judgement Whole = new("I would print the first reading.",
        "The second row of the table says so.", "Nobody could open its source; I would ask the newsroom.");

    /// <summary>A judgement for each thing that can be missing, with what it is told.</summary>
    public static IReadOnlyList<ForeseenAnswer> Foreseen { get; } =
    [
        Example(Gap.Accusation, Whole with { Reading = "I would print that the newspaper made it up." }),
        Example(Gap.Hearsay, Whole with { Evidence = "Everybody says so." }),
        Example(Gap.NoReading, Whole with { Reading = "" }),
        Example(Gap.EmptyReading, Whole with { Reading = "It depends, I am not sure." }),
        Example(Gap.NoEvidence, Whole with { Evidence = "" }),
        Example(Gap.VagueEvidence, Whole with { Evidence = "The newspaper says it itself." }),
        Example(Gap.NoDoubt, Whole with { Doubt = "" }),
        Example(Gap.EmptyDoubt, Whole with { Doubt = "I am not sure about it." }),
        Example(Gap.Twice, new Judgement("The third row may be another story.", "The third row may be another story.",
            "The third row may be another story.")),
    ];

    /// <summary>What a judgement lacks, in a line; null when it is whole.</summary>
    public static string? Missing(Judgement judgement)
    {
        var gaps = Gaps(judgement).ToList();
        if (gaps.Count == 0) return null;
        var told = Table.Gaps.Where(gap => gaps.Contains(gap.Gap)).ToList();
        return told[0].Line
            + (told.Count == 1 ? "" : $" {Table.Also} {string.Join(", ", told.Skip(1).Select(gap => gap.More))}.");
    }

    private static IEnumerable<Gap> Gaps(Judgement judgement)
    {
        var (reading, evidence, doubt) = (Wording.Of(judgement.Reading), Wording.Of(judgement.Evidence),
            Wording.Of(judgement.Doubt));
        Wording[] parts = [reading, evidence, doubt];
        var known = IsKnown(judgement, parts);
        if (Table.Languages.Any(l => parts.Any(part => part.Without(l, l.Innocent).Says(l, l.Accusations))))
            yield return Gap.Accusation;
        var isHearsay = Table.Languages.Any(l => evidence.Says(l, l.Hearsay));
        if (isHearsay || Table.Languages.Any(l => reading.Says(l, l.Hearsay))) yield return Gap.Hearsay;

        if (reading.Weight < LeastWeight) yield return Gap.NoReading;
        else if (known && Without(reading, l => l.EmptyReadings).Weight < LeastWeight) yield return Gap.EmptyReading;

        var hasDigit = judgement.Evidence.Any(char.IsDigit);
        if (evidence.Weight < (hasDigit ? LeastWithDigit : LeastWeight)) yield return Gap.NoEvidence;
        else if (known && !isHearsay && !hasDigit && !Quoted().IsMatch(judgement.Evidence)
            && !Table.Languages.Any(l => evidence.Has(l, l.Evidence))) yield return Gap.VagueEvidence;

        if (doubt.Weight < LeastWeight) yield return Gap.NoDoubt;
        else if (known && IsEmpty(Without(doubt, l => l.EmptyDoubts), judgement.Doubt)) yield return Gap.EmptyDoubt;

        string[] plain = [.. new[] { judgement.Reading, judgement.Evidence, judgement.Doubt }.Select(PlainAnswer.Text)
            .Where(part => part.Length > 0)];
        if (plain.Distinct().Count() < plain.Length) yield return Gap.Twice;
    }

    private static bool IsEmpty(Wording doubt, string text) =>
        doubt.Weight < LeastWeight
            || !(text.AsSpan().ContainsAny("?？؟") || Table.Languages.Any(l => doubt.Has(l, l.Doubts)));

    private static Wording Without(Wording part, Func<JudgingLanguage, string> list) =>
        Table.Languages.Aggregate(part, (left, l) => left.Without(l, list(l)));

    /// <summary>Whether a table serves the language: its everyday words are there, or most letters are of Hangul, Han
    /// or Arabic.</summary>
    private static bool IsKnown(Judgement judgement, Wording[] parts)
    {
        if (Table.Languages.Any(l => parts.Any(part => part.Has(l, l.Known)))) return true;
        var text = (judgement.Reading + judgement.Evidence + judgement.Doubt).Normalize(NormalizationForm.FormKC);
        return 2 * OwnLetters().Count(text) >= Letters().Count(text);
    }

    private static ForeseenAnswer Example(Gap gap, Judgement judgement) =>
        new(judgement, Table.Gaps.Single(g => g.Gap == gap).Line);

    [GeneratedRegex(@"[""“„«「『]\s*[\p{L}\p{Nd}][^""“”„«»「」『』]+[""”»」』]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\u0620-\u064a\u3400-\u9fff\uac00-\ud7a3]", RegexOptions.CultureInvariant)]
    private static partial Regex OwnLetters();

    [GeneratedRegex(@"\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
