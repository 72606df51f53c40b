namespace ClaimTrail.Archive.Gathering;

/// <summary>A line to be gathered.</summary>
/// <param name="Input">The name of the input it came from.</param>
/// <param name="Number">Its number there, from 1; among the sorted lines when they were sorted here.</param>
/// <param name="Bytes">The line without its end; valid until the next line is asked for.</param>
internal readonly record struct KeyedLine(string Input, long Number, ReadOnlyMemory<byte> Bytes);
