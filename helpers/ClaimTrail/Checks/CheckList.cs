using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Rules;

namespace ClaimTrail.Checks;

/// <summary>The checks by the names that <c>claims.csv</c> uses.</summary>
public static class CheckList
{
    private static readonly Dictionary<string, Func<ClaimedFigure, CheckDesk, Finding>> Checks = new(StringComparer.Ordinal)
    {
        [BoundsCheck.Name] = BoundsCheck.Run,
        [BoundKeptCheck.Name] = BoundKeptCheck.Run,
        [ConversionCheck.Name] = ConversionCheck.Run,
        [CommonRateCheck.Name] = CommonRateCheck.Run,
        [ConversionDateCheck.Name] = ConversionDateCheck.Run,
        [SizeCheck.Name] = SizeCheck.Run,
        [ReadingsCheck.Name] = ReadingsCheck.Run,
        [QuotientCheck.Name] = QuotientCheck.Run,
        [WeekdayCheck.Name] = WeekdayCheck.Run,
        [DatelineCheck.Name] = DatelineCheck.Run,
        [EventDateCheck.Name] = EventDateCheck.Run,
        [LatestBeforeCheck.Name] = LatestBeforeCheck.Run,
        [LaterMentionCheck.Name] = LaterMentionCheck.Run,
        [ThisMonthCheck.Name] = ThisMonthCheck.Run,
        [ElapsedCheck.Name] = ElapsedCheck.Run,
        [OrderCheck.Name] = OrderCheck.Run,
        [RepeatCheck.Name] = RepeatCheck.Run,
    };

    /// <summary>All names.</summary>
    public static IReadOnlyCollection<string> Names => Checks.Keys;

    /// <summary>The check of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    internal static Func<ClaimedFigure, CheckDesk, Finding> Named(string name) => Checks.TryGetValue(name, out var check)
        ? check
        : throw new KeyNotFoundException($"There is no check \"{name}\". There are: {string.Join(", ", Names)}.");
}
