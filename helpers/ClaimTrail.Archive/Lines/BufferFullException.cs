namespace ClaimTrail.Archive.Lines;

/// <summary>One line's answer outgrew <see cref="ByteBuffer.Largest"/>.</summary>
internal sealed class BufferFullException() : Exception($"The answer is longer than {ByteBuffer.Largest >> 20} MB.");
