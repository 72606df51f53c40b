using ClaimTrail.Archive.Finding;

namespace ClaimTrail.Cli.Archive;

/// <summary>A line every few seconds, for logs.</summary>
internal sealed class PlainFindProgress(TextWriter output) : IFindProgress
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly FindRate _rate = new(TimeProvider.System);
    private long? _said;

    public void Advanced(FindProgress progress)
    {
        if (_said is { } said && TimeProvider.System.GetElapsedTime(said) < BetweenLines) return;
        _said = TimeProvider.System.GetTimestamp();
        output.WriteLine(_rate.Say(progress));
    }
}
