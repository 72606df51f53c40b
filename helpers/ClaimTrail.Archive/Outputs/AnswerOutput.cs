using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Inputs;

namespace ClaimTrail.Archive.Outputs;

/// <summary>Where answers go.</summary>
public abstract class AnswerOutput : IDisposable
{
    /// <summary>How it is packed.</summary>
    internal abstract Compression Compression { get; }

    /// <summary>Whether a later run can go on from here.</summary>
    internal abstract bool CanResume { get; }

    /// <summary>What an earlier run has left here.</summary>
    internal abstract Checkpoint Start { get; }

    /// <summary>Adds whole lines, or one packed member of them.</summary>
    /// <param name="bytes">What is added.</param>
    /// <param name="reached">How far the inputs are answered with it; its number of bytes written is of no
    /// account.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    internal abstract void Append(ReadOnlySpan<byte> bytes, Checkpoint reached);

    /// <summary>Ends the output.</summary>
    /// <param name="isComplete">Whether all inputs are answered.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    internal abstract void Finish(bool isComplete);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives back what it holds.</summary>
    protected abstract void Dispose(bool disposing);
}

/// <summary>Answers to a stream, such as standard output: each piece at once, and nothing to resume.</summary>
/// <param name="stream">The stream; whoever opened it closes it.</param>
public sealed class PipeOutput(Stream stream) : AnswerOutput
{
    /// <inheritdoc/>
    internal override Compression Compression => Compression.None;

    /// <inheritdoc/>
    internal override bool CanResume => false;

    /// <inheritdoc/>
    internal override Checkpoint Start => Checkpoint.Start;

    /// <inheritdoc/>
    internal override void Append(ReadOnlySpan<byte> bytes, Checkpoint reached)
    {
        if (bytes.IsEmpty) return;
        stream.Write(bytes);
        stream.Flush();
    }

    /// <inheritdoc/>
    internal override void Finish(bool isComplete)
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
    }
}
