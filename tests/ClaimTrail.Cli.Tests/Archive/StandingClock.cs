namespace ClaimTrail.Cli.Tests.Archive;

/// <summary>A clock that stands until it is set.</summary>
internal sealed class StandingClock : TimeProvider
{
    public TimeSpan Now { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Now.Ticks;
}
