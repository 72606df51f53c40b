using System.Globalization;
using System.Text.RegularExpressions;

namespace ClaimTrail.Tests.Specs.Judging;

/// <summary>A length of time in one unit, out of the peer's notation (P3.5Y, PT20M).</summary>
internal static partial class Timex
{
    public static (decimal Value, string Unit)? Read(string? timex) =>
        timex is not null && Form().Match(timex) is { Success: true } match
            ? (decimal.Parse(match.Groups["value"].ValueSpan, CultureInfo.InvariantCulture), UnitOf(timex))
            : null;

    private static string UnitOf(string timex) => (timex[1] == 'T', timex[^1]) switch
    {
        (false, 'Y') => "year",
        (false, 'M') => "month",
        (false, 'W') => "week",
        (false, 'D') => "day",
        (true, 'H') => "hour",
        (true, 'M') => "minute",
        _ => "second",
    };

    [GeneratedRegex(@"^P(?:(?<value>[0-9.]+)[YMWD]|T(?<value>[0-9.]+)[HMS])$")]
    private static partial Regex Form();
}
