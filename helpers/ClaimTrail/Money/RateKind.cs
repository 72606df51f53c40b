namespace ClaimTrail.Money;

/// <summary>What span of time a rate stands for.</summary>
public enum RateKind
{
    /// <summary>A rate of one day.</summary>
    Daily,

    /// <summary>The mean of a month's daily rates; dated on the first of the month. It shows the level of a month, not the
    /// rate that anybody could have used on a day.</summary>
    MonthlyAverage,
}
