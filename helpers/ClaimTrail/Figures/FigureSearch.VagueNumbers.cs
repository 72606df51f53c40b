using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Numbers that are vague or parts of a whole, and the words inside a number that make it so: several
/// thousand, half, 여, 来.</summary>
internal ref partial struct FigureSearch
{
    /// <summary>No larger number is multiplied by one more scale.</summary>
    private const decimal MostScaled = 1e12m;

    /// <summary>Vague numbers, and several thousand.</summary>
    private readonly bool ReadVague(int at, ref Numeral numeral)
    {
        if (_lex.Vague.At(_text, at, out var end, out var span) && !AreDigitsGoingOn(at, end))
        {
            (numeral.End, numeral.Low, numeral.High, numeral.IsVague, numeral.Words) = (end, span.Low,
                span.High, true, 2);
            numeral.EndBeforeOf = EndBeforeOf(at, end);
            numeral.IsNative = IsSuffixed;
            while (ScaleAt(numeral.End, out end, out var scale) && numeral.Low < 1e15m)
                (numeral.End, numeral.Low, numeral.High, numeral.Scale) = (end, numeral.Low * scale,
                    ((numeral.High + 1) * scale) - 1, numeral.Scale * scale);
            if (numeral.IsScaled && span.High - span.Low == 1) numeral.High = span.High * numeral.Scale;
            return true;
        }
        if (IsAt(_lex.VagueBefore, at, out end))
        {
            var (scale, p) = (1m, IsSuffixed ? SkipSpaces(end) : end);
            while (ScaleAt(p, out var next, out var by, multipliers: true) && scale < 1e15m)
                (scale, p) = (scale * by, next);
            if (scale == 1) return false;
            (numeral.End, numeral.Low, numeral.High, numeral.Scale, numeral.IsVague, numeral.Words) = (p, 2 * scale,
                (10 * scale) - 1, scale, true, 2);
            return true;
        }
        return false;
    }

    /// <summary>수십~수백 명, dozens to hundreds of homes: from the least of the first to the most of the second.</summary>
    private readonly void ReadVagueRange(ref Draft draft, ref Numeral numeral)
    {
        if (draft.Word is not null || draft.Counted is not null || draft.IsUnknownNoun
            || !ReadMark(draft.End, draft.Start, out var second, out var mark)
            || mark is RangeMark.Or or RangeMark.Neighbour
            || !ReadNumeral(second, out var other) || !other.IsVague || other.Low <= numeral.Low) return;
        if (mark is RangeMark.Joined or RangeMark.Opened
            && IsChange(draft.Start, other.End, isFrom: mark == RangeMark.Opened)) return;
        var most = new Draft { Start = second, End = other.End, Low = other.Low, High = other.High };
        ReadUnit(ref most, ref other);
        (draft.High, draft.End, draft.IsRange) = (most.High, most.End, true);
        (draft.Unit, draft.Kind) = most.Unit is null ? (draft.Unit, draft.Kind) : (most.Unit, most.Kind);
        (draft.Word, draft.Counted, draft.IsUnknownNoun) = (most.Word, most.Counted, most.IsUnknownNoun);
        (numeral.End, numeral.EndBeforeOf, numeral.High) = (other.End, other.EndBeforeOf, other.High);
    }

    private readonly int EndBeforeOf(int start, int end)
    {
        var space = _text[start..end].LastIndexOf(' ') + start;
        return space > start && IsAt(_lex.Stop, space + 1, out var of) && of == end ? space : 0;
    }

    /// <summary>Leaves "of" and the noun after it outside: dozens | of volunteers. A unit of time stays inside:
    /// hundreds of years.</summary>
    private static void LeaveOutOf(ref Draft draft, ref Numeral numeral)
    {
        if (numeral.EndBeforeOf == 0 || draft.End > numeral.End && draft.Counted is null) return;
        (draft.Next, draft.End, draft.Counted) = (draft.End, numeral.EndBeforeOf, null);
    }

    private readonly bool ScaleAt(int at, out int end, out decimal scale, bool multipliers = false)
    {
        var from = IsSpaced ? SkipSpaces(at) : at;
        var found = _lex.Numbers.At(_text, from, out end, out var word)
            && (word.Part == NumberPart.Scale || (multipliers && word.Part == NumberPart.Multiplier))
            && (!IsSpaced || from > at);
        scale = word.Value;
        return found;
    }

    /// <summary>여, 余, 多 after the number, and a scale that may follow them; a plus sign.</summary>
    private readonly void ReadInfix(ref Numeral numeral)
    {
        // Rp 2,5 jutaan, 150 ribuan
        if (numeral is { IsScaled: true, HasDigits: true } && EndsAt(_lex.RoundScales, numeral.End, numeral.Start))
            numeral.IsAbout = true;
        var from = IsSpaced ? SkipSpaces(numeral.End) : numeral.End;
        if (ReadAbout(ref numeral, from) || ReadMoreOfUnit(ref numeral) || ReadDecade(ref numeral)
            || !IsAt(_lex.InfixMore, from, out var end)) return;
        if (_spacing == WordSpacing.Spaced && !(IsAt(_lex.Units, SkipSpaces(end)) && numeral.HasDigits)) return;
        if (IsSuffixed
            && (numeral.Digits + numeral.Words == 0 || !(CanFollowMore(end) || ScaleAt(end, out _, out _)))) return;
        if (numeral.IsVague || numeral.IsShare) return;
        numeral.IsMore = true;
        numeral.End = end;
        if (!ScaleAt(end, out var next, out var scale)) return;
        var rest = numeral.Low % numeral.Scale;
        if (numeral.Scale > scale && rest is > 0 and < MostScaled && rest * scale < numeral.Scale)
        {
            // 8억 5천여만: what stands behind the larger scale takes the smaller one.
            numeral.Low = numeral.High = numeral.Low - rest + (rest * scale);
            numeral.End = next;
            return;
        }
        if (numeral.Low > MostScaled || scale <= numeral.Scale && numeral.IsScaled) return;
        (numeral.End, numeral.Low, numeral.High, numeral.Scale) = (next, numeral.Low * scale, numeral.High * scale,
            numeral.Scale * scale);
    }

    /// <summary>来 after a round number and before its counter: 十来个, 二十来岁, 一百来里.</summary>
    private readonly bool ReadAbout(ref Numeral numeral, int from)
    {
        if (numeral.HasDigits || numeral.IsVague || numeral.IsShare || !IsAt(_lex.InfixAbout, from, out var end)
            || numeral.Low < 10 || numeral.Low % 10 != 0) return false;
        var counter = ScaleAt(end, out var next, out var scale) ? next : end;
        if (!IsAt(_lex.Units, counter)) return false;
        (numeral.IsAbout, numeral.End) = (true, counter);
        if (counter > end)
            (numeral.Low, numeral.High, numeral.Scale) = (numeral.Low * scale, numeral.High * scale,
                numeral.Scale * scale);
        return true;
    }

    /// <summary>一个多小时, 两个多月: 多 between 个 and a unit of time.</summary>
    private readonly bool ReadMoreOfUnit(ref Numeral numeral)
    {
        if (!IsJoined || numeral.IsVague || numeral.IsShare || !IsAny(_lex.GeneralCounter, numeral.End)
            || !IsAt(_lex.InfixMore, numeral.End + 1, out var end)) return false;
        numeral.IsMore = _lex.Units.At(_text, numeral.End, out var own, out var unit) && own > end
            && unit.Kind == FigureKind.Duration;
        if (numeral.IsMore || !_lex.Units.At(_text, end, out _, out unit) || unit.Kind != FigureKind.Duration)
            return numeral.IsMore;
        (numeral.IsMore, numeral.End) = (true, end);
        return true;
    }

    /// <summary>40-an rumah, 200an rumah, 40-an ribu kasus: some forty of what is counted next; usia 40-an and tahun
    /// 1990-an name a decade, and 17-an without a unit a holiday.</summary>
    private readonly bool ReadDecade(ref Numeral numeral)
    {
        if (_spacing != WordSpacing.Spaced || !numeral.HasDigits || numeral.IsYearLike
            || !IsAt(_lex.InfixAbout, numeral.End, out var end) || !Letters.IsSpace(CharAt(end))) return false;
        var isScaled = ScaleAt(end, out var scaleEnd, out var scale) && !numeral.IsScaled && numeral.Low < MostScaled;
        if (isScaled) end = scaleEnd;
        // 300-an lebih warga
        var isMore = IsAt(_lex.InfixMore, end + 1, out var more) && IsAt(_lex.Units, SkipSpaces(more));
        if (isMore) end = more;
        if (!numeral.IsScaled && IsDecadeName(ref numeral, SkipSpaces(end))) return false;
        (numeral.IsAbout, numeral.IsMore, numeral.End) = (true, isMore, end);
        if (isScaled)
            (numeral.Low, numeral.High, numeral.Scale) = (numeral.Low * scale, numeral.High * scale, scale);
        return true;
    }

    /// <summary>usia 40-an, tahun 90-an, lomba 17-an: a decade of a life or a century, or nothing that is
    /// counted.</summary>
    private readonly bool IsDecadeName(ref Numeral numeral, int counted)
    {
        var isRound = numeral.Low % 10 == 0;
        if (isRound && IsBefore(_lex.AgeBefore, numeral.Start) || IsYearSaid(numeral.Start)) return true;
        return !IsAt(_lex.Units, counted) && (!isRound || IsStop(counted, WordEnd(counted)));
    }

    private readonly bool CanFollowMore(int at) => IsAt(_lex.Units, SkipSpaces(at)) || !Script.IsHangul(CharAt(at));
}
