using ClaimTrail.Archive.Finding;
using ClaimTrail.Cli.Archive;

namespace ClaimTrail.Cli.Tests.Archive;

public sealed class FindProgressTests
{
    [Fact]
    public void The_rate_and_the_time_left_are_those_of_this_run()
    {
        var clock = new StandingClock();
        var rate = new FindRate(clock);
        // What an earlier run has read, and this one goes on with.
        rate.Say(new FindProgress(400_000_000, 2_000_000_000, 0, 0));
        clock.Now += TimeSpan.FromSeconds(100);
        Assert.Equal(
            "1,200.0 of 2,000.0 MB, 8.0 MB/s, 5,200 lines/s, 00:01:40 left, 2 could not be read",
            rate.Say(new FindProgress(1_200_000_000, 2_000_000_000, 520_000, 2)));
    }

    [Fact]
    public void A_stream_has_no_time_left()
    {
        var clock = new StandingClock();
        var rate = new FindRate(clock);
        rate.Say(new FindProgress(0, null, 0, 0));
        clock.Now += TimeSpan.FromSeconds(2);
        Assert.Equal("5.0 MB, 2.5 MB/s, 1,000 lines/s", rate.Say(new FindProgress(5_000_000, null, 2_000, 0)));
    }
}
