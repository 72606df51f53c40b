namespace ClaimTrail.Archive.Gathering;

/// <summary>The lines to be gathered are not sorted by key. The message names the line and says what to do.</summary>
public sealed class UnsortedException : Exception
{
    internal UnsortedException(string place, string key, string before)
        : base($"{place} has the key \"{key}\", which sorts before \"{before}\" of an earlier line. Sort the lines by their bytes first, as LC_ALL=C sort does, or add --sort.")
    {
    }
}
