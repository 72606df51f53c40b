using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Rules;

namespace ClaimTrail.Checks;

/// <summary>The checks by the names that <c>claims.csv</c> uses: the table to which a new check is added.</summary>
internal static class CheckList
{
    public const string Bounds = "bounds";
    public const string Conversion = "conversion";
    public const string EventDate = "event-date";
    public const string Dateline = "dateline";
    public const string LatestBefore = "latest-before";

    private static readonly Dictionary<string, Func<ClaimedFigure, CheckDesk, FindingDraft, Finding>> Checks =
        new(StringComparer.Ordinal)
        {
            // Amounts
            [Bounds] = BoundChecks.Bounds,
            ["bound-kept"] = BoundChecks.BoundKept,
            [Conversion] = ConversionChecks.OneConversion,
            ["common-rate"] = ConversionChecks.CommonRate,
            ["conversion-date"] = ConversionChecks.ConversionDate,
            ["quotient"] = QuotientCheck.Run,

            // Sizes
            ["size"] = SizeCheck.Run,
            ["readings"] = ReadingsCheck.Run,

            // Days
            ["weekday"] = DateChecks.Weekday,
            [Dateline] = DateChecks.Dateline,
            [EventDate] = DateChecks.EventDate,
            [LatestBefore] = DateChecks.LatestBefore,
            ["later-mention"] = DateChecks.LaterMention,
            ["this-month"] = DateChecks.ThisMonth,
            ["elapsed"] = DateChecks.Elapsed,
            ["order"] = DateChecks.Order,

            // The text itself
            ["repeat"] = RepeatCheck.Run,
        };

    /// <summary>All names.</summary>
    public static IReadOnlyCollection<string> Names => Checks.Keys;

    /// <summary>Runs the check that a claim names.</summary>
    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk) =>
        Checks.TryGetValue(claimed.Claim.Check, out var check)
        ? check(claimed, desk, new FindingDraft(claimed))
        : throw new KeyNotFoundException(
            $"There is no check \"{claimed.Claim.Check}\". There are: {string.Join(", ", Names)}.");
}
