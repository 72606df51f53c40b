using ClaimTrail.Comparing.Reading;
using ClaimTrail.Figures;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Makes one of two groups that tell one quantity in two surroundings, such as a sum in the story and in
/// somebody's words.</summary>
internal static class GroupMerger
{
    // The same amount of money twice in one story is seldom two amounts; a headcount or a share may well be.
    private const double MoneyLikeness = 0.12;
    private const double OtherLikeness = 0.55;

    // A number of three digits stands for one thing where no article tells it twice and the nouns do not differ.
    private const double RareLikeness = 0.15;
    private const int MostMembers = 12;

    // 1714 and 1741: two digits of a year change places easily, and who copies copies the slip.
    private const double YearLikeness = 0.3;

    public static void Merge(IReadOnlyList<FigureGroup> groups)
    {
        MergeYears(groups);
        var firsts = new Dictionary<(string, decimal), List<FigureGroup>>();
        foreach (var group in groups.Where(g => g.Count > 0 && g.Kind != FigureKind.Date)
            .OrderByDescending(g => g.Count))
        {
            var sample = group.Values[0].Sample;
            var value = sample.Value ?? 0;
            if (sample.Printed is not { Digits.Length: >= 2 } && (group.Kind != FigureKind.Money || value < 1000))
                continue;
            var key = (group.Kind is FigureKind.People or FigureKind.Count ? "" : group.Unit, value);
            if (!firsts.TryGetValue(key, out var known)) firsts.Add(key, known = []);
            if (known.Find(other => AreOne(group, other)) is not { } target) known.Add(group);
            else
                Move(group, target);
        }
    }

    private static void MergeYears(IReadOnlyList<FigureGroup> groups)
    {
        foreach (var years in groups.Where(g => g.Count > 0 && YearOf(g) is not null).GroupBy(YearOf))
        {
            var all = years.OrderByDescending(g => g.Count).ToList();
            foreach (var other in all.Skip(1))
                if (!other.Tellings.Keys.Any(m => all[0].In(m.Reading) > 0)
                    && other.Tellings.Keys.Take(MostMembers).Average(m => all[0].Notions.Likeness(m.Notions))
                        >= YearLikeness)
                    Move(other, all[0]);
        }
    }

    private static string? YearOf(FigureGroup group) =>
        group.Values[0].Sample.Day is { Month: null, Day: null } day ? day.YearDigits : null;

    /// <summary>Gives all tellings of a group to another one.</summary>
    public static void Move(FigureGroup group, FigureGroup target)
    {
        foreach (var (mention, score) in group.Tellings.ToList())
        {
            group.Remove(mention);
            target.Add(mention, score);
        }
    }

    /// <summary>Whether an article tells both as two: in one sentence, or with two values.</summary>
    public static bool AreToldApart(FigureGroup one, FigureGroup other) =>
        one.Tellings.Keys.Take(MostMembers)
            .Any(
                m => other.Tellings.Keys.Any(o => ReferenceEquals(o.Reading, m.Reading)
                    && !FigureTie.MayStandTwice(o, m)));

    private static bool AreOne(FigureGroup one, FigureGroup other)
    {
        var likeness = one.Tellings.Keys.Take(MostMembers).Average(m => other.Notions.Likeness(m.Notions));
        var least = one.Kind == FigureKind.Money ? MoneyLikeness : AreRare(one, other) ? RareLikeness : OtherLikeness;
        return likeness >= least && !AreToldApart(one, other);
    }

    private static bool AreRare(FigureGroup one, FigureGroup other) =>
        one.Values[0].Sample.Printed is { Digits.Length: >= 3 }
            && !CountTwoSorts(one, other)
            && !one.Tellings.Keys.Take(MostMembers).Any(m => other.In(m.Reading) > 0);

    // Jars and bottles may be one thing in two languages; people and households are not.
    private static bool CountTwoSorts(FigureGroup one, FigureGroup other) =>
        one.Counted.Keys.Select(NotionTable.SortOf).OfType<string>().ToHashSet() is { Count: > 0 } sorts
            && other.Counted.Keys.Select(NotionTable.SortOf).OfType<string>().ToHashSet() is { Count: > 0 } others
            && !sorts.Overlaps(others);
}
