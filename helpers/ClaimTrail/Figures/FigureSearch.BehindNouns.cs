using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Numbers with the article, behind the noun that they count: العمال الأربعة, الساعات الـ24.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>A noun with the article has so many letters.</summary>
    private const int ShortestNoun = 5;

    /// <summary>العمال الأربعة, المصانع الستة: a numeral in words. What is no noun of the table may be but an adjective
    /// (المؤشرات الرئيسية الثلاثة), unless its ending or the table says that it is a plural.</summary>
    private bool TryBehindNoun(int at, out int next)
    {
        next = at;
        if (!IsDefinite(at) || !IsAt(_lex.BehindNoun, at, out var end)) return false;
        if (IsAt(_lex.Numbers, SkipSpaces(end))) return false;
        if (!_lex.Numbers.At(_text, at + _lex.Article.Length, out _, out var word)
            || !NounBefore(at, out var noun)
            || !(KnownNoun(noun.Start, 1, out var known) && known.Unit != "item") && !IsMany(noun, out known))
            return false;
        var numeral = new Numeral { Start = at, End = end, Low = word.Value, High = word.Value, Words = 1 };
        EmitBehind(noun, known, ref numeral);
        next = end;
        return true;
    }

    /// <summary>الأشهر الـ10, الدول الـ27 الأعضاء: digits, which behind a plural are no ordinal.</summary>
    private bool TryDigitsBehindNoun(ref Numeral numeral, out int next)
    {
        next = numeral.End;
        if (!IsPrefixed || !numeral.HasDigits || numeral.IsDecimal || numeral.IsScaled) return false;
        var floor = Floor(numeral.Start);
        var article = SkipSpacesBack(numeral.Start, floor);
        if (!_lex.OrdinalBefore.Before(_text, article, floor, out var start, out _) || start >= article
            || UnitAt(numeral.End, ref numeral, out _, out _) && !IsDefinite(SkipSpaces(numeral.End))
            || !NounBefore(start, out var noun) || !IsMany(noun, out var known)) return false;
        EmitBehind(noun, known, ref numeral);
        return true;
    }

    /// <summary>دون سن الـ12, حوالي الـ30 دولة, بين الـ18 والـ25: what stands before the article makes an age, an
    /// amount or a span of the number, and no ordinal.</summary>
    private readonly bool IsCardinalSaid(ref Numeral numeral)
    {
        var floor = Floor(numeral.Start);
        var p = SkipSpacesBack(BehindArticle(numeral.Start, floor), floor);
        if (EndsAt(_lex.AgeBefore, p, floor)) return true;
        if (_lex.HedgesBefore.Before(_text, p, floor, out _, out var hedge))
            return hedge is Hedge.About or Hedge.Nearly or Hedge.MoreThan or Hedge.LessThan or Hedge.AtLeast;
        return EndsAt(_lex.Between, p, floor) && IsAnd(SkipSpaces(numeral.End))
            && Letters.IsDigit(CharAt(PastArticle(SkipSpaces(numeral.End) + 1)));
    }

    /// <summary>Where the article starts that ends right before a number; its own start where none does: |
    /// الـ25.</summary>
    private readonly int BehindArticle(int at, int floor) => IsPrefixed
        && _lex.OrdinalBefore.Before(_text, SkipSpacesBack(at, floor), floor, out var start, out _) ? start : at;

    /// <summary>The digits behind an article that starts at a place; the place itself where none do: الـ |
    /// 25.</summary>
    private readonly int PastArticle(int at)
    {
        if (!IsPrefixed || !IsDefinite(at)) return at;
        var p = at + _lex.Article.Length;
        while (Letters.IsDiacritic(CharAt(p))) p++;
        return Letters.IsDigit(CharAt(SkipSpaces(p))) ? SkipSpaces(p) : at;
    }

    /// <summary>The noun with the article that ends right before a place.</summary>
    private readonly bool NounBefore(int at, out TextSpan noun)
    {
        var floor = Floor(at);
        var end = SkipSpacesBack(at, floor);
        var start = WordBack(end, floor);
        if (start < end && IsClitic(_text[start])) start++;
        noun = new TextSpan(start, end - start);
        return end < at && end - start >= ShortestNoun && IsDefinite(start) && !IsAt(_lex.Stop, start);
    }

    /// <summary>Whether a noun with the article is a plural, and what it tells of what is counted.</summary>
    private readonly bool IsMany(TextSpan noun, out UnitWord known)
    {
        var start = noun.Start + _lex.Article.Length;
        var isKnown = _lex.Units.At(_text, start, out var end, out known) && end == noun.End
            && (known.IsNoun || known.Kind == FigureKind.Duration);
        if (!isKnown) known = Thing;
        if (IsAt(_lex.CountedMany, start, out end) && end == noun.End) return true;
        foreach (var ending in _lex.ManyEndings)
            if (_text[start..noun.End].EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private static readonly UnitWord Thing = new("item", FigureKind.Count, 1, IsNoun: true, Shifts: false);

    private void EmitBehind(TextSpan noun, UnitWord known, ref Numeral numeral)
    {
        var draft = new Draft
        {
            Start = noun.Start,
            End = numeral.End,
            Low = numeral.Low * known.Factor,
            High = numeral.High * known.Factor,
            Unit = known.Unit,
            Kind = known.Kind,
            Counted = known.IsNoun ? noun : null,
        };
        Emit(ref draft, ref numeral);
    }
}
