using System.Globalization;
using ClaimTrail.Exercises;

namespace ClaimTrail.Cli.Teaching;

/// <summary>An answer as a teacher reads it.</summary>
internal static class ShownAnswer
{
    public static string Of(object answer) => answer switch
    {
        Judgement judgement => $"“{judgement.Reading}” / “{judgement.Evidence}” / “{judgement.Doubt}”",
        IEnumerable<string> list => string.Join(", ", list),
        IFormattable number => number.ToString("#,0.########", CultureInfo.InvariantCulture),
        _ => answer.ToString() ?? "",
    };
}
