using System.Buffers;
using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>How firmly the number is stated: words before and after it.</summary>
internal ref partial struct FigureSearch
{
    private static readonly SearchValues<char> ClauseSigns = SearchValues.Create(".!?;:,");

    private readonly void ReadHedges(ref Draft draft, ref Numeral numeral)
    {
        if (draft.IsRange || numeral.IsVague || numeral.IsRange)
        {
            draft.Hedge = Hedge.Range;
            return;
        }
        var isDate = draft.Kind == FigureKind.Date;
        var before = IsPlace(ref draft) || IsDuring(ref draft)
            ? Hedge.Exact
            : HedgeBefore(draft.Start, isLength: draft.IsLength);
        if (before == Hedge.Nearly && IsRecent(ref draft)) before = Hedge.Exact;
        var after = HedgeAfter(ref draft, isDate);
        if (isDate)
        {
            draft.Hedge = before == Hedge.About || after == Hedge.About ? Hedge.About : Hedge.Exact;
            return;
        }
        // Turun hingga minus 5, a minimum of -5: a level below zero, and no bound.
        if (before is Hedge.UpTo or Hedge.AtLeast && numeral.IsNegative && _spacing == WordSpacing.Spaced)
            before = Hedge.Exact;
        draft.Hedge = draft.Hedge == Hedge.AtLeast ? Hedge.AtLeast
            : numeral.IsMore ? Hedge.MoreThan
            : numeral.IsAbout && before == Hedge.Exact ? Hedge.About
            : !IsBound(before) && (IsBound(after) || before == Hedge.Exact) ? after
            : before;
    }

    /// <summary>Handed over 30 documents, under 3 bridges, di atas 5 gedung: a particle or a place before things that
    /// can be there, and no hedge. Before a measure it is one: took over 3 hours.</summary>
    private readonly bool IsPlace(ref Draft draft)
    {
        if (draft.HasUnitBefore || draft.Word is { IsDiscrete: false }) return false;
        var floor = Floor(draft.Start);
        return _lex.Places.Before(_text, SkipSpacesBack(draft.Start, floor), floor, out var word, out var isPlain)
            && (isPlain && draft.IsUnknownNoun && draft.Low <= 20
                || EndsAt(_lex.PlaceWords, SkipSpacesBack(word, floor), floor));
    }

    /// <summary>$5bn over seven years, 200mm of rain over 24 hours: how long it took what was just told. It lasted over
    /// 3 years: a bound.</summary>
    private readonly bool IsDuring(ref Draft draft)
    {
        if (_lex.During.IsEmpty || !draft.IsLength || _found.Count == 0
            || _found[^1] is not { Kind: not (FigureKind.Date or FigureKind.Duration) } told) return false;
        var floor = Floor(draft.Start);
        var (from, end) = (told.Span.End - _offset, SkipSpacesBack(draft.Start, floor));
        if (from < floor || !_lex.During.Before(_text, end, floor, out var word, out _)) return false;
        end = SkipSpacesBack(word, floor);
        return !_text[from..end].ContainsAny(ClauseSigns) && !EndsAt(_lex.Lasting, end, floor);
    }

    private static bool IsBound(Hedge hedge) =>
        hedge is Hedge.UpTo or Hedge.AtLeast or Hedge.MoreThan or Hedge.LessThan;

    private readonly Hedge HedgeBefore(int start, bool isLength = false)
    {
        var floor = Floor(start);
        var p = BehindArticle(start, floor);
        for (var skipped = 0; skipped < 4; skipped++)
        {
            p = SkipSpacesBack(p, floor);
            if (p <= floor) break;
            if (_lex.HedgesBefore.Before(_text, p, floor, out var hedgeStart, out var hedge))
                return hedge == Hedge.UpTo && IsEndOfSpan(hedgeStart) || skipped > 0 && IsOfFigureBefore(hedgeStart)
                    ? Hedge.Exact
                    : hedge == Hedge.About && Outer(hedgeStart, floor) is var outer && IsBound(outer) ? outer
                    : UnderNegation(hedgeStart, p, floor, hedge, isLength);
            if (!_lex.SkipBefore.Before(_text, p, floor, out var skip, out _)) break;
            p = skip;
        }
        return _spacing switch
        {
            WordSpacing.Joined => HedgeFarBefore(start, floor),
            WordSpacing.Prefixed => HedgeAroundSubject(start, floor),
            _ => Hedge.Exact,
        };
    }

    /// <summary>45 menit hingga satu jam: the word that joins this figure to the one right before it is no
    /// ceiling.</summary>
    private readonly bool IsEndOfSpan(int hedgeStart) => _found.Count > 0 && hedgeStart > 0
        && _found[^1].Span.End - _offset == SkipSpacesBack(hedgeStart, 0) && IsAt(_lex.RangeMarks, hedgeStart);

    /// <summary>3% تقريبا إلى 60 دولارا: what touches the figure before it, and may stand behind one, is said of
    /// that.</summary>
    private readonly bool IsOfFigureBefore(int hedgeStart) => _found.Count > 0
        && _found[^1].Span.End - _offset == SkipSpacesBack(hedgeStart, 0) && IsAt(_lex.HedgesAfter, hedgeStart);

    /// <summary>至少要休养六周: an adverb a few characters before the number, with only its verb in between.</summary>
    private readonly Hedge HedgeFarBefore(int start, int floor)
    {
        for (var p = start - 1; p >= Math.Max(floor, start - 8); p--)
        {
            if (!Script.IsHan(_text[p]) && !Letters.IsSpace(_text[p])) break;
            if (!_lex.FarHedges.At(_text, p, out var end, out var hedge) || end > start) continue;
            // 不得超过两届或10年: the hedge found may be the end of a longer one.
            return _lex.HedgesBefore.Before(_text, end, floor, out _, out var whole) ? whole : hedge;
        }
        return Hedge.Exact;
    }

    /// <summary>لا يقل سعر السيارة عن 24600: verb, subject of at most five words, number. Nothing but letters may stand
    /// in between.</summary>
    private readonly Hedge HedgeAroundSubject(int start, int floor)
    {
        var last = SkipSpacesBack(start, floor);
        var (p, isOver, isOwned) = (last, EndsAt(_lex.ExceedingMark, last, floor), false);
        for (var words = 0; words < 7; words++)
        {
            p = SkipSpacesBack(p, floor);
            var word = p;
            while (word > floor && char.IsLetter(_text[word - 1])) word--;
            if (word == p) break;
            if (FarHedgeAt(word, isOver, out var verb, out var end, out var hedge))
            {
                hedge = Negated(verb, floor, hedge);
                if (isOver || hedge != Hedge.MoreThan) return hedge;
                var isOfNumber = _text[verb..end].Contains(' ') || OpensClause(verb, floor);
                return isOfNumber && EndsSubject(last, floor) ? hedge : Hedge.Exact;
            }
            if (isOwned && isOver && words == 2 && OwnHedgeAt(word, p, out verb, out hedge))
                return Negated(verb, floor, hedge);
            isOwned = EndsInOwner(_text[word..p]);
            p = word;
        }
        return Hedge.Exact;
    }

    /// <summary>تزيد | أعمارهم على 65, تقل قيمتها عن مليون: a verb of size whose subject is what somebody or something
    /// has.</summary>
    private readonly bool OwnHedgeAt(int word, int wordEnd, out int verb, out Hedge hedge)
    {
        for (verb = word; ; verb++)
        {
            if (_lex.OwnSize.At(_text, verb, out var end, out hedge) && end == wordEnd) return true;
            if (verb > word || !(IsClitic(CharAt(verb)) || IsAny(_lex.VerbClitics, verb))) return false;
        }
    }

    private readonly bool EndsInOwner(ReadOnlySpan<char> word) => EndsIn(_lex.OwnerEndings, word);

    /// <summary>Whether a word has one of some endings, and is more than that.</summary>
    private static bool EndsIn(string[] endings, ReadOnlySpan<char> word)
    {
        foreach (var ending in endings)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>A hedge that a word starts with, also behind what is written onto it: وتتجاوز, ستتجاوز,
    /// لتتجاوز.</summary>
    private readonly bool FarHedgeAt(int word, bool isOver, out int verb, out int end, out Hedge hedge)
    {
        for (verb = word; ; verb++)
        {
            if (_lex.FarHedges.At(_text, verb, out end, out hedge)) return true;
            hedge = Hedge.MoreThan;
            if (isOver && IsAt(_lex.Exceeding, verb, out end)) return true;
            if (verb > word + 1 || !(IsClitic(CharAt(verb)) || IsAny(_lex.VerbClitics, verb))) return false;
        }
    }

    /// <summary>Whether a verb opens its clause, so that its subject follows: in كل سفينة تتجاوز حصتها 12 ألف the
    /// number is of the clause around it.</summary>
    private readonly bool OpensClause(int verb, int floor)
    {
        var word = SkipSpacesBack(verb, floor);
        if (word <= floor || word == verb || !Letters.PartsWords(_text[word - 1])) return true;
        word = WordBack(word, floor);
        return IsAt(_lex.Stop, IsAnd(word) ? word + 1 : word) || IsAt(_lex.Stop, word);
    }

    /// <summary>تجاوزت الأضرار | 6 ملايين, where a number behind a preposition is of something else: تجاوز منافسه بفارق
    /// 5 نقاط.</summary>
    private readonly bool EndsSubject(int end, int floor)
    {
        var word = WordBack(end, floor);
        return !IsAt(_lex.Stop, word) && !IsClitic(CharAt(word));
    }

    /// <summary>لا يزيد عدد: a hedge that starts one word earlier and reaches over the start of the one
    /// found.</summary>
    private readonly Hedge Negated(int at, int floor, Hedge hedge)
    {
        var word = SkipSpacesBack(at, floor);
        while (word > floor && char.IsLetter(_text[word - 1])) word--;
        if (word == at) return hedge;
        if (_lex.FarHedges.At(_text, word, out var end, out var negated) && end > at) return negated;
        return IsAnd(word) && _lex.FarHedges.At(_text, word + 1, out end, out negated) && end > at ? negated : hedge;
    }

    /// <summary>Where what stands before a number ends, without the spaces and the hedge between: to about | 9.5
    /// billion.</summary>
    private readonly int BeforeHedge(int start, int floor)
    {
        var p = SkipSpacesBack(start, floor);
        return _lex.HedgesBefore.Before(_text, p, floor, out var hedge, out _) ? SkipSpacesBack(hedge, floor) : p;
    }

    /// <summary>The hedge before a hedge: "up to about 90".</summary>
    private readonly Hedge Outer(int start, int floor) =>
        _lex.HedgesBefore.Before(_text, SkipSpacesBack(start, floor), floor, out _, out var hedge)
            ? hedge
            : Hedge.Exact;

    private readonly Hedge HedgeAfter(ref Draft draft, bool isDate)
    {
        var p = SkipSpaces(draft.End);
        if (p > draft.End + 1 || p >= _text.Length) return Hedge.Exact;
        if (IsHedgeAt(p, draft.End, out var end, out var hedge) && !(IsSpaced && IsAmountAt(SkipSpaces(end))))
        {
            if (IsOtherValue(ref draft)) return Hedge.Exact;
            return hedge == Hedge.About && BehindParticle(end) is var bound && IsBound(bound) ? bound : hedge;
        }
        return isDate ? Hedge.Exact : BehindParticle(draft.End);
    }

    /// <summary>전월 2.61%보다 낮았다: what something else is compared with is known.</summary>
    private readonly bool IsOtherValue(ref Draft draft) =>
        IsAt(_lex.Than, draft.End) && IsBefore(_lex.OtherValue, draft.Start);

    /// <summary>40%를 | 넘, 10만 명을 | 처음 넘, 원 선을 | 돌파: the hedge behind a particle and an adverb.</summary>
    private readonly Hedge BehindParticle(int at)
    {
        if (!IsAt(_lex.SkipAfter, at, out var particle)) particle = at;
        var p = SkipSpaces(particle);
        if (particle > at && IsHedgeAt(p, particle, out _, out var hedge)) return hedge;
        if (IsAt(_lex.AdverbAfter, p, out var adverb)) p = SkipSpaces(adverb);
        else if (particle > at || !IsSuffixed) return Hedge.Exact;
        return p > particle && IsHedgeAt(p, particle, out _, out hedge) ? hedge : Hedge.Exact;
    }

    private readonly bool IsHedgeAt(int at, int surfaceEnd, out int end, out Hedge hedge) =>
        _lex.HedgesAfter.At(_text, at, out end, out hedge) && IsHedgeEnd(at, end, surfaceEnd)
        && !IsOfNextFigure(at, end);

    /// <summary>160,000 members and up to $900,000: "and up" holds the start of "up to", which speaks of the number
    /// after it. So does a hedge that may stand on either side, when a number follows: roughly $20,
    /// 不到100人.</summary>
    private readonly bool IsOfNextFigure(int start, int end)
    {
        for (var word = start; word < end; word++)
        {
            if (word > start && !StartsWordWithin(word, start)) continue;
            if (!IsAt(_lex.HedgeStarts, word, out var hedgeEnd)) continue;
            if (hedgeEnd > end || (hedgeEnd == end && IsNumberAt(SkipSpaces(end)))) return true;
        }
        return false;
    }

    /// <summary>Whether a word starts inside the one found: after a space, or after و written onto it.</summary>
    private readonly bool StartsWordWithin(int at, int start) =>
        Letters.IsSpace(_text[at - 1]) || (IsPrefixed && at == start + 1 && IsAnd(start));

    private readonly bool IsAmountAt(int at) =>
        at < _text.Length && (Letters.IsDigit(_text[at]) || CurrencyEndsAt(at, out _, out _));

    private readonly bool IsNumberAt(int at) => IsAmountAt(at) || (at < _text.Length && ReadNumeral(at, out _));

    /// <summary>A hedge of one Hangul syllable (쯤, 선) ends its word but for a particle; 선수 is none.</summary>
    private readonly bool IsHedgeEnd(int start, int end, int surfaceEnd)
    {
        if (!IsSuffixed) return !IsJoined || end > start + 1 || start == surfaceEnd;
        if (IsAny(_lex.OpenHedges, start)) return true;
        return end > start + 1 || !Script.IsHangul(CharAt(end))
            || IsAny(_lex.HedgeParticles, end);
    }
}
