using ClaimTrail.Figures;
using ClaimTrail.Languages;
using ClaimTrail.Quotations.Matching;

namespace ClaimTrail.Comparing.Reading;

/// <summary>A day as a text names it, as far as it does: 8 March, the 19th, 2026.</summary>
internal readonly record struct CalendarDay(int? Year, int? Month, int? Day)
{
    /// <summary>The day that a date states. Its value tells a whole date; without a year, its words tell month and
    /// day.</summary>
    public static CalendarDay? Of(Figure figure, Language language)
    {
        if (figure.Kind != FigureKind.Date) return null;
        if ((figure.Low ?? figure.High) is { } value)
            return value < 10_000
                ? new CalendarDay((int)value, null, null)
                : new CalendarDay((int)(value / 10_000), (int)(value / 100) % 100, (int)value % 100);
        var numbers = Numbers(figure.Surface);
        if (Named(figure.Surface, language) is { } month)
            return new CalendarDay(null, month, numbers.Count > 0 && numbers[0] <= 31 ? numbers[0] : null);
        return numbers switch
        {
            [var only] => HasMonthMark(figure.Surface, language)
                ? new CalendarDay(null, only, null)
                : new CalendarDay(null, null, only),
            // 17/7 puts the day first where months have names; month marks stand behind the month.
            [var first, var second, ..] when first > 12 => new CalendarDay(null, second, first),
            [var first, var second, ..] when HasMonthMark(figure.Surface, language)
                || second > 12 => new CalendarDay(null, first, second),
            [var first, var second, ..] => new CalendarDay(null, second, first),
            _ => null,
        };
    }

    /// <summary>The digits of the year in order, so that 1714 and 1741 are alike; null without a year.</summary>
    public string? YearDigits => Year is { } year
        ? string.Concat(year.ToString(System.Globalization.CultureInfo.InvariantCulture).Order())
        : null;

    /// <summary>Whether two texts may mean the same day: nothing that both say differs, and they share
    /// something.</summary>
    public bool Agrees(CalendarDay other) =>
        !Differs(Year, other.Year) && !Differs(Month, other.Month) && !Differs(Day, other.Day)
        && ((Day is not null && other.Day is not null) || (Month is not null && other.Month is not null)
            || (Year is not null && other.Year is not null));

    private static bool Differs(int? one, int? other) => one is not null && other is not null && one != other;

    private static List<int> Numbers(string surface)
    {
        var numbers = new List<int>();
        for (var i = 0; i < surface.Length; i++)
        {
            if (!Letters.IsDigit(surface[i])) continue;
            var number = 0;
            for (; i < surface.Length && Letters.IsDigit(surface[i]); i++)
                number = number > 10_000 ? number : (number * 10) + Letters.Digit(surface[i]);
            numbers.Add(number);
        }

        return numbers;
    }

    private static int? Named(string surface, Language language)
    {
        var folded = FoldedText.Of(surface);
        return language.Section("months")
            .SelectMany(month => month.Value,
                (month, word) => (Month: int.Parse(month.Key, System.Globalization.CultureInfo.InvariantCulture),
                    Word: FoldedText.Fold(word)))
            .Where(month => folded.Find(month.Word) is not null)
            .OrderByDescending(month => month.Word.Length).Select(month => (int?)month.Month).FirstOrDefault();
    }

    private static bool HasMonthMark(string surface, Language language) =>
        language.Words("dates", "monthMark").Any(mark => surface.Contains(mark, StringComparison.Ordinal));
}
