namespace ClaimTrail.Notebooks.Engine;

/// <summary>Says when the other side has closed its end. The engine's own reader asks again and again then, without a
/// pause and without an end.</summary>
/// <param name="lines">What the other side sends.</param>
/// <param name="ended">Called when there will be no more; it may be called again.</param>
internal sealed class EndingReader(TextReader lines, Action ended) : TextReader
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public override string? ReadLine()
    {
        if (lines.ReadLine() is { } line) return line;
        ended();
        Thread.Sleep(Pause);
        return null;
    }

    public override Task<string?> ReadLineAsync() => ReadLineAsync(CancellationToken.None).AsTask();

    public override async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        if (await lines.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line) return line;
        ended();
        await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        return null;
    }

    public override int Peek() => lines.Peek();

    public override int Read() => lines.Read();

    public override int Read(char[] buffer, int index, int count) => lines.Read(buffer, index, count);
}
