using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Inputs;

namespace ClaimTrail.Archive.Outputs;

/// <summary>Answers to a stream, such as standard output: each piece at once, and nothing to resume.</summary>
/// <param name="stream">The stream; whoever opened it closes it.</param>
public sealed class PipeOutput(Stream stream) : AnswerOutput
{
    /// <inheritdoc/>
    internal override Compression Compression => Compression.None;

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
