using ClaimTrail.Money;

namespace ClaimTrail.Checks.Reference;

/// <summary>An exchange rate as evidence.</summary>
/// <param name="Rate">The rate.</param>
public sealed record RateCitation(ExchangeRate Rate) : ICitable
{
    /// <inheritdoc/>
    public string Id => Rate.Id;

    /// <inheritdoc/>
    public string Says => Rate.Kind == RateKind.Daily
        ? $"{Say.Rate(Rate.UnitsPerUsd)} {Rate.Currency} for one US dollar on {Say.Day(Rate.Day)}"
        : $"{Say.Rate(Rate.UnitsPerUsd)} {Rate.Currency} for one US dollar on average in {Say.Month(Rate.Day)}";

    /// <inheritdoc/>
    public string Source => Rate.Source;

    /// <inheritdoc/>
    public Uri? Address => Rate.Address;

    /// <inheritdoc/>
    public bool Verified => Rate.Verified;
}
