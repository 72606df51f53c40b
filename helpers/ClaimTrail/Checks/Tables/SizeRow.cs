namespace ClaimTrail.Checks.Tables;

/// <summary>One reading of a figure beside one known body, or beside the sum of several.</summary>
/// <param name="Reading">The reading in words.</param>
/// <param name="Value">Its value.</param>
/// <param name="Body">The body, or the bodies that were added up.</param>
/// <param name="Size">The known size.</param>
/// <param name="IsSum">Whether it is a sum.</param>
/// <param name="Ratio">Value over size.</param>
/// <param name="Fits">Whether they agree; null when they count different things.</param>
/// <param name="EvidenceId">The ids of the rows.</param>
public sealed record SizeRow(string Reading, decimal Value, string Body, decimal Size, bool IsSum, decimal Ratio, bool? Fits, string EvidenceId);
