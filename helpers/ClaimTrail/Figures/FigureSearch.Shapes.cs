using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>Digits whose very shape says that they count nothing: telephone numbers, versions, codes.</summary>
internal ref partial struct FigureSearch
{
    private readonly bool TryShape(int at, out int next)
    {
        next = at;
        if (IsGlued(at, out next)) return true;
        var p = ReadRun(at, out var value, out var count);
        var c = CharAt(p);
        if (IsLeadingPoint(at - 1) || IsFlippedAt(p, out _)) return false;
        if (count > 1 && Letters.Digit(_text[at]) == 0 && value != 0) return Refuse(at, out next);
        if (count > 1 && value == 0) return Refuse(at, out next);
        if (c == ':' && Letters.IsDigit(CharAt(p + 1))) return Refuse(at, out next);
        if (c == '·' && Letters.IsDigit(CharAt(p + 1))) return Refuse(at, out next);
        if (c == '/' && Letters.IsDigit(CharAt(p + 1))) return !IsPartSaid(at) && Refuse(at, out next);
        if (c == '+' && Letters.IsDigit(CharAt(p + 1))) return Refuse(p + 1, out next); // kilometer 72+400
        if (IsDayOfSeveral(p, value, count) || IsDayBehindDay(at, p, count)) return (next = p) > at;
        if (c == '.' && ArePointedDays(at, out next)) return true;
        if (c == '.' && IsVersion(at)) return Refuse(at, out next);
        if (IsClock(at, p, value, count)) return Refuse(at, out next, clock: true);
        return Letters.IsHyphen(c) && Letters.IsDigit(CharAt(p + 1)) && IsCode(p, count, value) && Refuse(at, out next);
    }

    /// <summary>COVID-19, G20, #3, v2: digits written onto a word.</summary>
    private readonly bool IsGlued(int at, out int next)
    {
        next = at;
        var before = CharAt(at - 1);
        if (IsCoordinate(at, out next)) return true;
        if (before is '#' or '@' or '_'
            || (before == '+' && !IsPlus(at))
            || (before == '/' && at > 1 && !char.IsWhiteSpace(_text[at - 2]) && _text[at - 2] is not ('%' or '％')
                && !IsSexBefore(at, out _))
            || (before == ':' && Letters.IsDigit(CharAt(at - 2)))) return Refuse(at, out next);
        if (!IsSuffixed && before is '\'' or '’' && Letters.IsSpace(CharAt(at - 2))) return Refuse(at, out next);
        if (before == '.' && Script.IsLatin(CharAt(at - 2)) && !EndsAt(_lex.CurrencyBefore, at, Floor(at))
            && !EndsAt(_lex.HedgesBefore, at, Floor(at))) return Refuse(at, out next);
        var hyphen = Letters.IsHyphen(before) && before != '—';
        var letter = hyphen ? CharAt(at - 2) : before;
        if (Letters.PartsWords(letter) && !(letter is 'ـ'))
        {
            if (hyphen)
                return !IsMonthBefore(at - 1) && !(IsSpaced && EndsAt(_lex.ValueBefore, at - 1, Floor(at)))
                    && !IsYearSaid(at - 1)
                    && !IsCurrencyBefore(at - 1)
                    && Refuse(at, out next);
            if (IsPrefixed && (IsCliticWord(at - 1) || IsSpaceLost(at))) return false;
            return !IsCurrencyBefore(at) && !IsMagnitude(at) && Refuse(at, out next);
        }
        return hyphen && Letters.IsDigit(letter) && at - 1 > _used && Refuse(at, out next);
    }

    /// <summary>بقيمة2.5 مليار, الشرطة20 شخصا: digits written onto the word before them, with their scale or unit
    /// behind them; ميغ29 is a name.</summary>
    private readonly bool IsSpaceLost(int at)
    {
        if (Script.IsLatin(CharAt(at - 1)) || EndsAt(_lex.NameBefore, at, Floor(at))) return false;
        var end = NumberEnd(at);
        return IsAt(_lex.Units, SkipSpaces(end)) || ScaleAt(end, out _, out _);
    }

    /// <summary>Passes over the scale behind a number that was refused, which is no number of its own there: 9·73
    /// مليون.</summary>
    private readonly int PastScale(int at) => IsPrefixed && ScaleAt(at, out var end, out _) ? end : at;

    /// <summary>Whether the unbroken run of characters before a number opens like an address on the web; then all of it
    /// is passed over.</summary>
    private bool IsInWebAddress(int at, out int next)
    {
        next = at;
        if (!char.IsLetter(CharAt(at - 1))
            && CharAt(at - 1) is not ('/' or '-' or '_' or '=' or '&' or '?' or '.' or '%' or '#' or ':')
            || !HasWebAddress()) return false;
        var before = _text[Math.Max(0, at - 256)..at];
        before = before[(before.LastIndexOfAny(" \t\u00A0\u3000") + 1)..];
        if (before.IndexOfAny(WebAddresses) < 0) return false;
        while (next < _text.Length && _text[next] is > ' ' and < '\u007F') next++;
        return next > at;
    }

    /// <summary>Whether the paragraph holds an address at all, looked for once.</summary>
    private bool HasWebAddress() => _hasWebAddress ??= _text.IndexOfAny(WebAddresses) >= 0;

    /// <summary>32° 34′ S, 37.5°N: a place on the globe.</summary>
    private readonly bool IsCoordinate(int at, out int next)
    {
        next = ReadRun(at, out _, out _);
        if (CharAt(next) != '°' && !IsSeparator(next, out _)) return false;
        next = NumberEnd(at);
        if (CharAt(next) != '°') return false;
        var isPlace = false;
        for (next++; next < Math.Min(_text.Length, at + Reach); next++)
        {
            var c = _text[next];
            if (c is '\'' or '’' or '′' or '"' or '”' or '″') isPlace |= Letters.IsDigit(_text[next - 1]);
            else if (c is 'N' or 'S' or 'E' or 'W' && !Letters.PartsWords(CharAt(next + 1))) return true;
            else if (!Letters.IsDigit(c) && c is not (' ' or '.' or '°')) break;
        }
        return isPlace;
    }

    /// <summary>+3.2%, +4,791,000: a sign, and no telephone number.</summary>
    private readonly bool IsPlus(int at)
    {
        var end = NumberEnd(at);
        if (Letters.PartsWords(CharAt(at - 2))) return false;
        if (CharAt(end - 4) == ',' && IsGroupOfThree(end - 3)) return true;
        return end - at < 6
            && _lex.Units.At(_text, SkipSpaces(end), out _, out var unit)
            && unit.Kind is FigureKind.Percent or FigureKind.Money;
    }

    private readonly bool IsMonthBefore(int at) => EndsAt(_lex.MonthsBefore, at, Floor(at));

    private readonly bool IsCliticWord(int at)
    {
        while (at >= 0 && (IsClitic(_text[at]) || Letters.IsDiacritic(_text[at]))) at--;
        return at < 0 || !Letters.PartsWords(_text[at]);
    }

    private readonly bool IsCurrencyBefore(int at) =>
        EndsAt(_lex.CurrencyBefore, at, Floor(at)) || IsIsoCodeBefore(at, out _) || IsLetterBefore(at, out _);

    /// <summary>R74 741 000, N950 per litre, P700,619.75: a capital letter on an amount that only money has; R21 is a
    /// road, and N95 a mask.</summary>
    private readonly bool IsLetterBefore(int at, out string code)
    {
        code = "";
        if (!IsSpaced || !IsCapital(at - 1) || char.IsLetterOrDigit(CharAt(at - 2)) || CharAt(at - 2) is '-' or '.'
            || !_lex.CurrencyLetters.Before(_text, at, at - 1, out _, out code)) return false;
        var end = ReadRun(at, out _, out var count);
        if (CharAt(end) is '.' or ',' && Letters.IsDigit(CharAt(end + 1)))
            return IsGroupOfThree(end + 1) || ScaleAt(NumberEnd(at), out _, out _) || IsShortScaleAt(NumberEnd(at))
                || !Letters.IsDigit(CharAt(end + 3)) && Letters.IsDigit(CharAt(end + 2));
        return count <= 3 && CharAt(end) == ' ' && IsGroupOfThree(end + 1) || ScaleAt(end, out _, out _)
            || IsShortScaleAt(end) || count > 2 && IsAt(_lex.Per, SkipSpaces(end));
    }

    private readonly bool IsShortScaleAt(int at) => _lex.ShortScales.At(_text, at, out _, out _);

    /// <summary>Passes over a code: digits, letters written onto them, and the marks inside it.</summary>
    private readonly bool Refuse(int at, out int next, bool clock = false)
    {
        next = at;
        while (next < _text.Length)
        {
            var c = _text[next];
            if (Letters.IsDigit(c) || Script.IsLatin(c)) next++;
            else if ((c is '.' or ',' or ':' or '/' or '·' || Letters.IsHyphen(c)) && Letters.IsDigit(CharAt(next + 1)))
                next++;
            else if (!clock && (c == ' ' || c == ')')
                && IsPhoneGoingOn(next, CharAt(at - 1) == '+', trunk: next > at + 1 && Letters.Digit(_text[at]) == 0))
                next++;
            else break;
        }
        return true;
    }

    /// <summary>(021) 5550-188, +1 202-555-0142: another block with a hyphen in it; after a zero
    /// (<paramref name="trunk"/>) 0800 555 0142 too.</summary>
    private readonly bool IsPhoneGoingOn(int at, bool international, bool trunk)
    {
        var p = at + 1;
        if (international && CharAt(at) == ' ' && Letters.IsDigit(CharAt(p))) return true;
        if (trunk && CharAt(at) == ' ' && ReadRun(p, out _, out var block) is var blockEnd && block is 3 or 4
            && !IsSeparator(blockEnd, out _)) return true;
        if (CharAt(p) == ' ') p++;
        if (CharAt(p - 1) != ' ' && CharAt(at) != ')') return false;
        var end = ReadRun(p, out _, out var count);
        return (count >= 3 && Letters.IsHyphen(CharAt(end)) && Letters.IsDigit(CharAt(end + 1)))
            || (count >= 5 && CharAt(at) == ')');
    }

    private readonly bool IsVersion(int at)
    {
        var (dots, p, three) = (0, at, true);
        while (true)
        {
            var end = ReadRun(p, out _, out var count);
            if (dots > 0 && count != 3) three = false;
            if (CharAt(end) != '.' || !Letters.IsDigit(CharAt(end + 1))) break;
            (dots, p) = (dots + 1, end + 1);
        }
        if (dots >= 2 && !three) return true;
        return dots == 1 && IsBefore(_lex.VersionBefore, at);
    }

    /// <summary>Blocks of digits with hyphens: a telephone number or a code, unless they can be a range.</summary>
    private readonly bool IsCode(int hyphen, int firstCount, decimal first)
    {
        var end = ReadRun(hyphen + 1, out var second, out var count);
        if (Letters.IsHyphen(CharAt(end)) && Letters.IsDigit(CharAt(end + 1))) return true;
        if (count > 1 && Letters.Digit(_text[hyphen + 1]) == 0) return true;
        if (IsSeparator(end, out _)) return false;
        var years = firstCount == 4 && count == 4 && first is >= 1000 and < 2200 && second is >= 1000 and < 2200;
        return !years && firstCount >= 3 && count >= 4 && first >= second;
    }
}
