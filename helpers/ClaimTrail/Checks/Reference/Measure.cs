using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Reference;

/// <summary>A number known from outside the articles: the size of a body, a threshold, a pay range, a count.</summary>
/// <param name="Id">The name of the row.</param>
/// <param name="Item">What is measured; rows with the same item measure the same thing, by other sources or in other
/// years.</param>
/// <param name="What">The item in words.</param>
/// <param name="Low">Lower bound in <paramref name="Unit"/>; null when only an upper one is known.</param>
/// <param name="High">Upper bound in <paramref name="Unit"/>; null when only a lower one is known.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Hedge">How firmly the source states it.</param>
/// <param name="From">When it began to be so.</param>
/// <param name="To">When it was last so.</param>
/// <param name="Role">How the number came about.</param>
/// <param name="Parts">The rows that it holds: for a sum those that it was added up from; else bodies that it counts
/// too, wholly or in part, so that no sum takes both.</param>
/// <param name="Note">Anything else; may be empty.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Address">Where; null when no address is known.</param>
/// <param name="Verified">Whether somebody read it in the source.</param>
public sealed record Measure(
    string Id,
    string Item,
    string What,
    decimal? Low,
    decimal? High,
    Unit Unit,
    Hedge Hedge,
    PartialDate? From,
    PartialDate? To,
    MeasureRole Role,
    IReadOnlyList<string> Parts,
    [Cell(IfEmpty = "")] string Note,
    string Source,
    [Cell("url")] Uri? Address,
    bool Verified) : ICitable
{
    /// <summary>The value when there is a single one; otherwise null.</summary>
    public decimal? Point => Low == High ? Low : null;

    /// <inheritdoc/>
    public string Says => $"{What}: {Value}{Time}{(Note.Length > 0 ? $" ({Note})" : "")}";

    /// <summary>The value with its bounds and its unit, in words.</summary>
    public string Value => Hedge switch
    {
        Hedge.Range => $"{Say.Number(Low ?? 0)} to {Say.Amount(High ?? 0, Unit)}",
        Hedge.Exact => Say.Amount(Low ?? High ?? 0, Unit),
        _ => $"{Say.Manner(Hedge)} {Say.Amount(Low ?? High ?? 0, Unit)}",
    };

    private string Time => From is not { } from ? "" : To is { } to && to != from
        ? string.Create(CultureInfo.InvariantCulture, $", {from} to {to}")
        : $", {from}";

    /// <summary>Whether it was so at some time of the date.</summary>
    public bool HeldAt(PartialDate date) => From is { } from && To is { } to && from.First <= date.Last
        && date.First <= to.Last;
}

/// <summary>How a reference number came about.</summary>
public enum MeasureRole
{
    /// <summary>Somebody counted, published or reported it.</summary>
    Measured,

    /// <summary>It was added up from other rows.</summary>
    Sum,

    /// <summary>Another outlet printed it and it does not hold; kept to recognise it when it is copied.</summary>
    Slip,
}
