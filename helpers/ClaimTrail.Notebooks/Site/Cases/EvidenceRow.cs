namespace ClaimTrail.Notebooks.Site.Cases;

/// <summary>A reference row, as a page cites it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Says">What it says.</param>
/// <param name="Source">Who says it.</param>
/// <param name="Address">Where; empty when no address is known.</param>
/// <param name="Verified">Whether it was read in a copy of that source.</param>
internal sealed record EvidenceRow(string Id, string Says, string Source, string Address, bool Verified);
