namespace ClaimTrail.Archive.Finding;

/// <summary>How far a run is.</summary>
/// <param name="Bytes">Bytes of the inputs that are answered, as they lie on disk; for a stream, the bytes that
/// came.</param>
/// <param name="Total">Bytes of all inputs; null when there is a stream among them.</param>
/// <param name="Lines">Lines that this run has answered.</param>
/// <param name="Failed">Lines and inputs that could not be read, those of an earlier part of the run too.</param>
public readonly record struct FindProgress(long Bytes, long? Total, long Lines, long Failed);

/// <summary>Is told how far a run is, after each piece and on no particular thread.</summary>
public interface IFindProgress
{
    /// <summary>Some more is answered and written.</summary>
    void Advanced(FindProgress progress);
}

/// <summary>How a run ended.</summary>
/// <param name="IsComplete">Whether all inputs are answered; false when the run was stopped.</param>
/// <param name="Failed">Lines and inputs that could not be read, each of which has an error in its place.</param>
public readonly record struct FindReport(bool IsComplete, long Failed);
