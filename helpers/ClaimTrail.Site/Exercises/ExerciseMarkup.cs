using System.Text.RegularExpressions;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Site.Exercises;

/// <summary>Where a page answers exercises: the script puts a form there, in place of what the cell printed when nobody
/// had answered.</summary>
internal static partial class ExerciseMarkup
{
    /// <summary>What the cell showed, as the place for the form; null when the cell checks no exercise of
    /// these.</summary>
    /// <param name="cell">A code cell.</param>
    /// <param name="outputs">The markup of its outputs.</param>
    /// <param name="checks">The checks of the notebook as JSON; null for none.</param>
    public static string? Of(NotebookCell cell, string outputs, string? checks)
    {
        if (checks is null || Call().Match(cell.Source) is not { Success: true } call) return null;
        var id = call.Groups[1].Value;
        return checks.Contains($"\"id\":\"{id}\"", StringComparison.Ordinal)
            ? $"<div data-exercise=\"{id}\">{outputs}</div>"
            : null;
    }

    /// <summary>The checks for the script; nothing in them runs.</summary>
    public static string Data(string? checks) =>
        checks is null ? "" : $"<script type=\"application/json\" id=\"exercise-checks\">{checks}</script>\n";

    [GeneratedRegex(@"exercises\.Check\(""([0-9a-z-]{1,40})""", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
