using System.Globalization;
using ClaimTrail.Checks;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Tables;
using ClaimTrail.Figures;

namespace ClaimTrail.Site.Cases;

/// <summary>One amount as every article tells it, beside what the source says.</summary>
/// <param name="What">What it is, in the words of the source, such as <c>pay in the posting</c>; of the claims where no
/// source is known.</param>
/// <param name="Low">The lower end in the source; null where no source is known.</param>
/// <param name="High">The upper end in the source; null where no source is known.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Tellings">One entry for each article, in the order of the cards.</param>
internal sealed record ToldAmount(string What, decimal? Low, decimal? High, Unit Unit,
    IReadOnlyList<AmountTelling> Tellings)
{
    /// <summary>The upper end of the line of numbers.</summary>
    public decimal Most => Tellings.SelectMany(telling => new[] { telling.Low, telling.High }).Append(High).Max() ?? 0;

    private bool IsRange => Low is not null && High is not null && Low != High;

    /// <summary>What became of it, in one sentence or two that can be read alone.</summary>
    public string Headline
    {
        get
        {
            if (!IsRange)
                return $"{Capital(What)}: {string.Join(", ", Tellings.Select(t => t.Words).Distinct().Take(3))} in {Count(Tellings.Count)} tellings.";
            var bare = Tellings.Count(telling => telling.Fate == AmountFate.Bare);
            var whole = Tellings.Count(telling => telling.Fate == AmountFate.BothEnds);
            var (told, how) = bare > 0 ? (bare, $"kept only {Amount(High!.Value)}") : (whole, "told both ends");
            return $"{Capital(What)}: {Amount(Low!.Value)} to {Amount(High!.Value)}. {Capital(Count(told))} of "
                + $"{Count(Tellings.Count)} retellings {how}.";
        }
    }

    /// <summary>An amount of it, in short.</summary>
    public string Amount(decimal value) =>
        Unit.Code == "USD" ? string.Create(CultureInfo.InvariantCulture, $"${value:#,0.##}")
        : string.Create(CultureInfo.InvariantCulture, $"{value:#,0.##} {Unit.Code}");

    /// <summary>The amount that most articles give in the case: of two, the one that is told more often; null when none
    /// is told twice.</summary>
    public static ToldAmount? Of(CheckDesk desk)
    {
        var best = desk.Quantities("bounds").Select(quantity => (quantity, Rows: desk.Pay(quantity)))
            .Where(told => told.Rows.Count > 0)
            .OrderByDescending(told => told.Rows.Select(row => row.Claimed.Article.Id).Distinct().Count())
            .ThenByDescending(told => told.Rows.Any(row => row.ReferenceLow != row.ReferenceHigh)).FirstOrDefault();
        if (best.Rows is not { } rows || rows.Select(row => row.Claimed.Article.Id).Distinct().Count() < 2) return null;
        var known = rows.FirstOrDefault(row => row.ReferenceLow is not null);
        var unit = (known ?? rows[0]).Figure.Unit;
        return new ToldAmount(Named(desk, rows[0].Claimed), known?.ReferenceLow, known?.ReferenceHigh, unit,
            [.. rows.Where(row => row.Figure.Unit == unit).GroupBy(row => row.Claimed.Article.Id)
                .Select(AmountTelling.Of)]);
    }

    private static string Named(CheckDesk desk, ClaimedFigure claim)
    {
        var source = claim.Claim.Against.SelectMany(desk.Shelf.MeasuresNamed).FirstOrDefault(row => row.Verified);
        return source is null ? claim.Claim.Measures : source.What.Split(':')[0].Trim();
    }

    private static string Count(int number) => number switch
    {
        0 => "none",
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        10 => "ten",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

/// <summary>How one article tells an amount: by the telling that says most, and by what becomes of it later in the
/// text.</summary>
/// <param name="Claimed">The telling that says most.</param>
/// <param name="Figure">Its figure.</param>
/// <param name="Fate">What became of the two ends.</param>
internal sealed record AmountTelling(ClaimedFigure Claimed, Figure Figure, AmountFate Fate)
{
    /// <summary>The lower end that is told; null when none is.</summary>
    public decimal? Low => Figure.Low;

    /// <summary>The upper end that is told; null when none is.</summary>
    public decimal? High => Figure.High;

    /// <summary>What became of the two ends, in words.</summary>
    public string FateInWords => Fate switch
    {
        AmountFate.BothEnds => "both ends",
        AmountFate.CeilingKept => "“up to” kept",
        AmountFate.CeilingLost => "“up to” kept, then lost",
        AmountFate.Floor => "lower end only",
        _ => "“up to” gone",
    };

    /// <summary>What is told, in plain English.</summary>
    public string Words => (Figure with { Kind = FigureKind.Money }).Words();

    public static AmountTelling Of(IEnumerable<PayRow> article)
    {
        var rows = article.ToList();
        var most = rows.MaxBy(row => (row.TellsFloor ? 2 : 0) + (row.TellsCeiling ? 1 : 0))!;
        var fate = most switch
        {
            { TellsFloor: true, TellsCeiling: true, Figure: { High: not null, Low: not null } } => AmountFate.BothEnds,
            { TellsCeiling: true } =>
                rows.Any(row => !row.TellsCeiling && !row.TellsFloor) ? AmountFate.CeilingLost : AmountFate.CeilingKept,
            { TellsFloor: true } => AmountFate.Floor,
            _ => AmountFate.Bare,
        };
        return new AmountTelling(most.Claimed, most.Figure, fate);
    }
}

/// <summary>What became of the two ends of an amount.</summary>
internal enum AmountFate
{
    /// <summary>Both are told.</summary>
    BothEnds,

    /// <summary>The upper end is told as one, everywhere.</summary>
    CeilingKept,

    /// <summary>The upper end is told as one, and later as a bare number.</summary>
    CeilingLost,

    /// <summary>The lower end is told as one.</summary>
    Floor,

    /// <summary>A bare number stands.</summary>
    Bare,
}
