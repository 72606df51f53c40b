using System.Globalization;
using ClaimTrail.Figures;

namespace ClaimTrail.Tests.Figures;

/// <summary>Figures in one line, for tables that people read: <c>90만 달러 = ..900000 USD up_to</c>.</summary>
internal static class Shown
{
    public static string Found(string language, string text) =>
        string.Join("; ", FigureFinder.For(ClaimTrail.Languages.Languages.Get(language)).Find(text).Select(Of));

    public static string Of(Figure figure) =>
        $"{figure.Surface} = {Value(figure.Low, figure.High)} {figure.Unit.Code} {figure.Hedge.ToContract()}";

    public static string Of(Reading reading) =>
        $"{reading.Rank}: {Value(reading.Low, reading.High)} {reading.Unit.Code}";

    private static string Value(decimal? low, decimal? high) =>
        low == high && low is not null
            ? Number(low)
            : low is null && high is null ? "undated" : $"{Number(low)}..{Number(high)}";

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
