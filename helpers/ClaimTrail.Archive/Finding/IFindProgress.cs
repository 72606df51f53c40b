namespace ClaimTrail.Archive.Finding;

/// <summary>Is told how far a run is, after each piece and on no particular thread.</summary>
public interface IFindProgress
{
    /// <summary>Some more is answered and written.</summary>
    void Advanced(FindProgress progress);
}
