namespace ClaimTrail.Checks;

/// <summary>A reference row that a finding rests on.</summary>
/// <param name="Id">The id of the row.</param>
/// <param name="What">What the row says, in words.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Address">Where; null when no address is known.</param>
/// <param name="Verified">Whether somebody read it in the source. An unverified row never decides.</param>
/// <param name="Stance">What it does for the claim.</param>
public sealed record Evidence(string Id, string What, string Source, Uri? Address, bool Verified, Stance Stance);
