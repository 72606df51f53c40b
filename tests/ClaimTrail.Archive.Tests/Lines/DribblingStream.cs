namespace ClaimTrail.Archive.Tests.Lines;

/// <summary>Gives a few bytes at a time, as pipes do.</summary>
internal sealed class DribblingStream(byte[] bytes, int seed, int most) : MemoryStream(bytes)
{
    private readonly Random _random = new(seed);

    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) =>
        base.Read(buffer, offset, Math.Min(count, _random.Next(1, most + 1)));
}
