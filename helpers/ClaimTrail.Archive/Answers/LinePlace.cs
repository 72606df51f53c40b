using System.Globalization;

namespace ClaimTrail.Archive.Answers;

/// <summary>Where a line stands, for messages.</summary>
/// <param name="Input">The input's name.</param>
/// <param name="Line">The line's number from 1; null for a plain text.</param>
internal readonly record struct LinePlace(string Input, long? Line)
{
    /// <summary>The beginning of a sentence about it.</summary>
    public override string ToString() => Line is null ? Input : string.Create(CultureInfo.InvariantCulture, $"{Input}, line {Line},");
}
