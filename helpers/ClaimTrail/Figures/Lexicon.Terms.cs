namespace ClaimTrail.Figures;

/// <summary>Words that tell a date from a length of time where both are written alike.</summary>
internal sealed partial class Lexicon
{
    /// <summary>Eras, each with the year before its first: 民国.</summary>
    public WordTree<decimal> Eras { get; } = make.Section("eras", TreeMaker.Number, backward: true);

    /// <summary>The year before the first of the era in which a budget's years are counted without naming it: 112年度;
    /// and what shows such a year.</summary>
    public decimal PlainEra { get; } =
        language.Section("eras").Keys.Select(TreeMaker.Number).DefaultIfEmpty().Min();
    public WordTree<bool> EraYearAfter { get; } = make.Words("telling", "eraYearAfter");

    /// <summary>What stands before a year of two digits: 在97年.</summary>
    public WordTree<bool> YearOpeners { get; } = make.Backward("telling", "yearOpener");

    /// <summary>What is counted in years and months that are written like dates: 徒刑2年6月.</summary>
    public WordTree<bool> TermBefore { get; } = make.Backward("telling", "term");
    public WordTree<bool> TermAfter { get; } = make.Words("telling", "term");

    /// <summary>Laws, and the word for their articles: 国安法23条.</summary>
    public WordTree<bool> LawBefore { get; } = make.Backward("telling", "lawBefore");
    public WordTree<bool> LawAfter { get; } = make.Words("telling", "lawAfter");

    /// <summary>What shows that a number of days in words is a day of the month: 十九日晚间.</summary>
    public WordTree<bool> DayAfter { get; } = make.Words("telling", "dayAfter");

    /// <summary>What has grades, which elsewhere are names: 风力达16级.</summary>
    public WordTree<bool> GradeBefore { get; } = make.Backward("telling", "gradeBefore");

    /// <summary>What says that later amounts are in the same currency: 亿澳门元(下同).</summary>
    public WordTree<bool> SameBelow { get; } = make.Words("telling", "sameBelow");
    public WordTree<bool> SecondMark { get; } = make.Words("telling", "secondMark");
}
