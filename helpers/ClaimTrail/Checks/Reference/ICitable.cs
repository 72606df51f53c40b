using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Checks.Reference;

/// <summary>A reference row that a finding can cite.</summary>
internal interface ICitable
{
    /// <summary>The name that findings cite it by; unique in the reference folder.</summary>
    string Id { get; }

    /// <summary>What the row says, in words.</summary>
    string Says { get; }

    /// <summary>Who says so.</summary>
    string Source { get; }

    /// <summary>Where; null when no address is known.</summary>
    Uri? Address { get; }

    /// <summary>Whether somebody read it in the source. An unverified row never decides.</summary>
    bool Verified { get; }
}

/// <summary>An exchange rate as evidence.</summary>
internal sealed record RateCitation(ExchangeRate Rate) : ICitable
{
    public string Id => Rate.Id;

    public string Says => Rate.Kind == RateKind.Daily
        ? $"{Say.Rate(Rate.UnitsPerUsd)} {Rate.Currency} for one US dollar on {Say.Day(Rate.Day)}"
        : $"{Say.Rate(Rate.UnitsPerUsd)} {Rate.Currency} for one US dollar on average in {Say.Month(Rate.Day)}";

    public string Source => Rate.Source;

    public Uri? Address => Rate.Address;

    public bool Verified => Rate.Verified;
}
