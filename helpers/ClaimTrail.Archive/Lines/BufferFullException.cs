namespace ClaimTrail.Archive.Lines;

/// <summary>One line's answer outgrew <see cref="ByteBuffer.Largest"/>.</summary>
internal sealed class BufferFullException() : Exception("The answer is longer than 1 GB.");
