namespace ClaimTrail.Archive.Lines;

/// <summary>How far the inputs have been read. It always stands between two lines.</summary>
/// <param name="Input">Which of the inputs, from 0; their number when all are read.</param>
/// <param name="Bytes">Bytes of it that are read, after decompression.</param>
/// <param name="Lines">Lines of it that are read, blank ones too.</param>
internal readonly record struct InputPosition(int Input, long Bytes, long Lines)
{
    /// <summary>Where the next input starts. No property: a record's text holds all of them, and this one's would have no end.</summary>
    public InputPosition ToNextInput() => new(Input + 1, 0, 0);
}
