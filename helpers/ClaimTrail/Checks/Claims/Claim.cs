using ClaimTrail.Articles;
using ClaimTrail.Checks.Reference;

namespace ClaimTrail.Checks.Claims;

/// <summary>A row of a case's <c>claims.csv</c>: which figure is a claim about what, and what to hold it against. It
/// says what to compare and never what comes out.</summary>
/// <param name="Id">The name of the claim, and of the finding that comes of it.</param>
/// <param name="Check">The name of the check to run.</param>
/// <param name="ArticleId">The article that makes the claim.</param>
/// <param name="Surface">Words of the article that hold the figure; empty when the whole article is meant.</param>
/// <param name="Occurrence">Which of their occurrences in the quoted passages, from 1.</param>
/// <param name="Quantity">A short name for what is measured; claims with the same one can be set side by side.</param>
/// <param name="Measures">What is measured, in words.</param>
/// <param name="Bound">Which bound of a range is meant; null for a figure with one value.</param>
/// <param name="Against">Ids, items or kinds of reference rows to hold it against.</param>
/// <param name="With">Ids of other claims that it belongs to: the amount that was converted, the numerator, the
/// earlier telling.</param>
/// <param name="Cause">For an order of events: the event, or the claim with a date, that is given as the cause.</param>
/// <param name="Effect">For an order of events: the event, or the claim with a date, that is given as the
/// effect.</param>
/// <param name="Since">The first day that makes sense, such as the day on which the story began.</param>
/// <param name="AsOf">The day for which the article speaks; null means the day of publication.</param>
/// <param name="Stated">The date that the words state, as far as they say it; null when the figure gives it.</param>
/// <param name="Weekday">The day of the week that is printed beside the date; null when none is.</param>
/// <param name="Wording">Words around the figure that carry the claim, such as the word for "because of that"; may be
/// empty.</param>
public sealed record Claim(
    string Id,
    string Check,
    [Cell("article")] string ArticleId,
    [Cell(IfEmpty = "")] string Surface,
    [Cell(IfEmpty = 1, Least = 1)] int Occurrence,
    [Cell(IfEmpty = "")] string Quantity,
    string Measures,
    Bound? Bound,
    IReadOnlyList<string> Against,
    IReadOnlyList<string> With,
    string? Cause,
    string? Effect,
    PartialDate? Since,
    PartialDate? AsOf,
    PartialDate? Stated,
    DayOfWeek? Weekday,
    [Cell(IfEmpty = "")] string Wording)
{
    /// <summary>How well the words around it tie it to other tellings, from 0 to 1, as long as it is a draft that
    /// nobody has checked; null once somebody has, or when a person wrote it.</summary>
    public double? Drafted { get; init; }

    /// <summary>The line of the file.</summary>
    internal int Row { get; init; }
}

/// <summary>One end of a range.</summary>
public enum Bound
{
    /// <summary>The lower end.</summary>
    Low,

    /// <summary>The upper end.</summary>
    High,
}
