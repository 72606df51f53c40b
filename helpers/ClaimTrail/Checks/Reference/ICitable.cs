namespace ClaimTrail.Checks.Reference;

/// <summary>A reference row that a finding can cite.</summary>
public interface ICitable
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
