using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>Which earlier paragraph of the same article a paragraph says again.</summary>
/// <param name="Number">The number of the first copy, from 1.</param>
/// <param name="Kind">How closely.</param>
public readonly record struct ParagraphRepeat([Cell("repeats", Least = 1)] int Number, [Cell("repeat_kind")] RepeatKind Kind);
