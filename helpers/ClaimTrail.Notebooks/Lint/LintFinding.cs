namespace ClaimTrail.Notebooks.Lint;

/// <summary>A place where a notebook leaves what all engines have in common.</summary>
/// <param name="Rule">The rule's name, for example <c>own-selector</c>.</param>
/// <param name="Place">Where.</param>
/// <param name="Breaks">The engines that this stops; none when it is only against the form.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
/// <param name="IsAdvice">Whether the notebook holds its tier in spite of it.</param>
public sealed record LintFinding(string Rule, LintPlace Place, Engines Breaks, string Message, bool IsAdvice = false);
