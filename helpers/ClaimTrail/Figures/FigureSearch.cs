using System.Buffers;
using System.Runtime.CompilerServices;
using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>One search through one text. The files beside this one each hold one step: numerals, dates, units, ranges,
/// hedges, refusals, doubt.</summary>
/// <remarks>Its locals are large, and each is set before it is read: clearing them first would cost a
/// twentieth.</remarks>
[SkipLocalsInit]
internal ref partial struct FigureSearch
{
    /// <summary>How far context is looked for, in code units: enough for a clause, and a bound on the cost of every
    /// hit.</summary>
    private const int Reach = 64;

    /// <summary>How far a toll may stand before its number: news puts what happened where in between.</summary>
    private const int TollReach = 2 * Reach;

    /// <summary>Stays empty, for texts that hold nothing.</summary>
    private static readonly List<Figure> Nothing = [];

    /// <summary>More are given back with the text that holds them.</summary>
    private const int MostKept = 1 << 10;

    /// <summary>What the figures of the next text are gathered in.</summary>
    [ThreadStatic]
    private static List<Figure>? s_gathered;

    private static readonly SearchValues<string> WebAddresses =
        SearchValues.Create(["://", "www."], StringComparison.OrdinalIgnoreCase);

    private readonly Lexicon _lex;
    private readonly ReadOnlySpan<char> _all;
    private readonly WordSpacing _spacing;
    private List<Figure> _found = Nothing;
    private LineBreaks _breaks;

    /// <summary>The paragraph under study; all places below count from its start.</summary>
    private ReadOnlySpan<char> _text;
    private int _offset;

    /// <summary>End of what earlier figures and refusals have used up; context is not looked for before it.</summary>
    private int _used;

    /// <summary>The digits of the step under way, which dates, shapes and numbers all ask for.</summary>
    private DigitRun _run;

    /// <summary>End of the last number that was a name; 0 before any.</summary>
    private int _nameEnd;

    /// <summary>The value of the last number that was a name.</summary>
    private decimal _named;

    /// <summary>Whether it was an ordinal, or of a list that one opened.</summary>
    private bool _isOrdinal;

    /// <summary>The currency of plain money from here to the end of the paragraph; null where none is told.</summary>
    private string? _moneyBelow;

    /// <summary>Whether the paragraph holds an address on the web; null until that is asked.</summary>
    private bool? _hasWebAddress;

    public FigureSearch(Lexicon lexicon, ReadOnlySpan<char> text)
    {
        _lex = lexicon;
        _all = text;
        _breaks = new(text);
        _spacing = lexicon.Language.Spacing;
    }

    private readonly bool IsSpaced => _spacing is WordSpacing.Spaced or WordSpacing.Prefixed;

    private readonly bool IsPrefixed => _spacing == WordSpacing.Prefixed;

    private readonly bool IsSuffixed => _spacing == WordSpacing.Suffixed;

    private readonly bool IsJoined => _spacing == WordSpacing.Joined;

    /// <summary>The figures of the text.</summary>
    /// <param name="at">The first place where a number can start.</param>
    public IReadOnlyList<Figure> Run(int at)
    {
        for (; at >= 0; at = _lex.Triggers.Next(_all, at))
        {
            if (at >= _offset + _text.Length) EnterParagraph(at);
            var here = at - _offset;
            at = _offset + Math.Max(here + 1, Step(here));
        }
        if (_found.Count == 0) return [];
        Figure[] figures = [.. _found];
        _found.Clear();
        if (figures.Length <= MostKept) s_gathered = _found;
        return figures;
    }

    private void Add(Figure figure)
    {
        if (ReferenceEquals(_found, Nothing)) (_found, s_gathered) = (s_gathered ?? [], null);
        _found.Add(figure);
    }

    private void EnterParagraph(int at)
    {
        // Behind the break that ended the paragraph before, where there was one.
        var last = _offset + _text.Length;
        var start = last == 0 ? 0 : last + 1;
        var end = _breaks.Next(start);
        if (end < at) (start, end) = (_breaks.AfterLast(end, at), _breaks.Next(at));
        _offset = start;
        _text = _all[start..end];
        (_used, _nameEnd, _isOrdinal, _hasWebAddress, _moneyBelow) = (0, 0, false, null, null);
        _run = new(-1, -1, 0, 0);
    }

    /// <summary>Reads what starts at a place; gives the place to go on from.</summary>
    private int Step(int at)
    {
        if (!Letters.IsDigit(_text[at])) return StepWord(at);
        _run = new(at, ReadNewRun(at, out var value, out var count), value, count);
        if (IsInWebAddress(at, out var next) || IsForeignDate(at, out next) || TryDate(at, out next)) return Use(next);
        if (TryShape(at, out next))
        {
            NoteOrdinal(at);
            return Use(PastScale(next));
        }
        return ReadNumeral(at, out var numeral) ? Interpret(ref numeral) : Use(PastScale(SkipNumber(at)));
    }

    private int StepWord(int at)
    {
        if (IsSuffixed && OpensOtherWord(at)) return at + 1;
        for (var start = at; start < _text.Length && start < at + 4; start++)
        {
            if (IsJoined && OpensIdiom(start, out var next)) return next;
            if (TryAmount(start, out next) || TryWordDate(start, out next) || TryBehindNoun(start, out next)
                || TrySpokenAge(start, out next)) return Use(next);
            if (ReadNumeral(start, out var numeral)) return Interpret(ref numeral);
            if (!IsPrefixed || !(IsClitic(_text[start]) || Letters.IsDiacritic(_text[start]))) break;
        }
        if (!IsSpaced) return at + 1;
        while (at < _text.Length && Letters.PartsWords(_text[at])) at++;
        return at;
    }

    private int Interpret(ref Numeral numeral)
    {
        if (IsSuffixed && numeral is { HasDigits: false, IsShare: false, IsVague: false, IsDecimal: false }
            && !UnitAt(numeral.End, ref numeral, out _, out _)
            && !IsStatedValue(ref numeral)
            && !IsBareAge(ref numeral)
            && !IsCrowd(ref numeral))
            return Math.Max(numeral.End, numeral.Start + 1);
        if (TrySpokenDay(ref numeral, out var next)) return Use(next);
        if (TryDigitsBehindNoun(ref numeral, out next)) return Use(next);
        OpenBrackets(ref numeral);
        var draft = new Draft { Start = numeral.Start, End = numeral.End, Low = numeral.Low, High = numeral.High };
        if (IsNameOrIdiom(ref numeral, out next)) return next;
        ReadCurrencyBefore(ref draft);
        if (!ReadOneOf(ref draft, ref numeral)) ReadUnit(ref draft, ref numeral);
        ReadMinus(ref draft, ref numeral);
        if (!TryTolerance(ref draft, ref numeral) && !TryRange(ref draft, ref numeral, out next)) return Use(next);
        TakeMoneyBefore(ref draft, ref numeral);
        TakeUnitBefore(ref draft, ref numeral);
        if (!numeral.IsNegative) ReadOneOpened(ref draft);
        if (numeral.IsNegative && !draft.IsRange) (draft.Low, draft.High) = (-draft.High, -draft.Low);
        if (!Settle(ref draft, ref numeral, out next)) return numeral.HasDigits ? Use(next) : next;
        ReadHedges(ref draft, ref numeral);
        LeaveOutOf(ref draft, ref numeral);
        Emit(ref draft, ref numeral);
        return Use(draft.Next);
    }

    private int Use(int next)
    {
        _used = Math.Max(_used, Math.Min(next, _text.Length));
        return next;
    }

    private void Emit(ref Draft draft, ref Numeral numeral)
    {
        var (low, high) = Bounds(draft.Low, draft.High, draft.Hedge);
        var unit = draft.Unit ?? "item";
        var kind = draft.Kind ?? UnitWord.KindOf(unit);
        var readings = Doubts(ref draft, ref numeral, kind, low, high, unit);
        if (readings.Length > 0)
            (kind, low, high, unit) = (readings[0].Kind, readings[0].Low, readings[0].High, readings[0].Unit.Code);
        if (kind == FigureKind.Money) NoteMoneyBelow(unit, draft.End);
        var surface = _text[draft.Start..draft.End].ToString();
        Add(new Figure(
            new TextSpan(_offset + draft.Start, draft.End - draft.Start), surface, kind, low, high,
            new Unit(unit), draft.Hedge,
            draft.Counted is { } counted ? _text[counted.Start..counted.End].ToString() : null, readings));
    }

    private static (decimal? Low, decimal? High) Bounds(decimal low, decimal high, Hedge hedge) => hedge switch
    {
        Hedge.UpTo or Hedge.LessThan => (null, Plain(high)),
        Hedge.AtLeast or Hedge.MoreThan => (Plain(low), null),
        _ => (Plain(low), Plain(high)),
    };

    /// <summary>The value without trailing zeros, so that 13500000000.0 is written 13500000000, and thirds to four
    /// decimals.</summary>
    private static decimal Plain(decimal value)
    {
        if (value.Scale == 0) return value;
        if (value.Scale > 12) return Plain(Math.Round(value, 4));
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        if (bits[2] != 0) return value / 1.000000000000000000000000000000000m;
        // What fits into 64 bits needs no division of decimals, which is ten times as slow.
        unchecked
        {
            var (digits, scale) = (((ulong)(uint)bits[1] << 32) | (uint)bits[0], value.Scale);
            for (; scale > 0 && digits % 10 == 0; scale--) digits /= 10;
            return new decimal((int)digits, (int)(digits >> 32), 0, decimal.IsNegative(value), scale);
        }
    }

    private readonly int Floor(int at) => Math.Max(_used, at - Reach);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int SkipSpaces(int at) =>
        at < _text.Length && Letters.IsBlank(_text[at]) ? BehindSpaces(at + 1) : at;

    private readonly int BehindSpaces(int at)
    {
        while (at < _text.Length && Letters.IsBlank(_text[at])) at++;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int SkipSpacesBack(int at, int floor) =>
        at > floor && Letters.IsBlank(_text[at - 1]) ? BeforeSpaces(at - 1, floor) : at;

    private readonly int BeforeSpaces(int at, int floor)
    {
        while (at > floor && Letters.IsBlank(_text[at - 1])) at--;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly char CharAt(int at) => unchecked((uint)at) < (uint)_text.Length ? _text[at] : '\n';

    /// <summary>Whether one of some words starts at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsAt<T>(WordTree<T> words, int at) => words.At(_text, at, out _, out _);

    /// <summary>Whether one of some words starts at a place, and where the longest of them ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsAt<T>(WordTree<T> words, int at, out int end) => words.At(_text, at, out end, out _);

    /// <summary>Whether one of some words stands before a place, with nothing but spaces between.</summary>
    private readonly bool IsBefore<T>(WordTree<T> words, int at) =>
        EndsAt(words, SkipSpacesBack(at, Floor(at)), Floor(at));

    /// <summary>Whether one of some words ends at a place, and starts no earlier than at another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool EndsAt<T>(WordTree<T> words, int end, int floor) =>
        words.Before(_text, end, floor, out _, out _);

    /// <summary>Whether one of some letters stands at a place.</summary>
    private readonly bool IsAny(string letters, int at)
    {
        var c = CharAt(at);
        // They are few: a plain loop is done sooner than a search.
        foreach (var letter in letters)
            if (letter == c) return true;
        return false;
    }

    /// <summary>Whether "and" stands at a place, written onto the next word: و.</summary>
    private readonly bool IsAnd(int at) => IsAny(_lex.And, at);

    /// <summary>Whether a word of one letter stands there that may be written onto the next: و, ب.</summary>
    private readonly bool IsClitic(char c) => _lex.Clitics.AsSpan().Contains(c);

    /// <summary>Whether an article is written onto the word: ال. A counted noun after ألف has none: ألف الكاتب is a
    /// verb and its subject.</summary>
    private readonly bool IsDefinite(int at) => _lex.Article is { Length: > 0 } article
        && at >= 0 && at < _text.Length && _text[at..].StartsWith(article, StringComparison.Ordinal);

    /// <summary>Whether what stands before a place is said of what follows: 的.</summary>
    private readonly bool IsAttributive(int at) => IsAny(_lex.Attributive, at);

    /// <summary>Where the word starts that ends at a place, or its part behind a floor.</summary>
    private readonly int WordBack(int end, int floor)
    {
        while (end > floor && Letters.PartsWords(_text[end - 1])) end--;
        return end;
    }

    private readonly int WordEnd(int at)
    {
        while (at < _text.Length && (Letters.PartsWords(_text[at]) || Script.IsMark(_text[at]))) at++;
        return at;
    }

    /// <summary>A figure in the making.</summary>
    private struct Draft
    {
        public int Start;
        public int End;
        public decimal Low;
        public decimal High;
        public string? Unit;
        public FigureKind? Kind;
        public UnitWord? Word;
        public Hedge Hedge;
        public TextSpan? Counted;

        /// <summary>Currency or percent sign stands before the number.</summary>
        public bool HasUnitBefore;
        public bool IsUnknownNoun;
        public bool IsRange;
        public bool IsAge;

        /// <summary>Whether it is a length of time.</summary>
        public readonly bool IsLength => (Kind ?? Word?.Kind) == FigureKind.Duration;

        /// <summary>The upper bound as written, where the scale of the lower one was read into it.</summary>
        public decimal? Unscaled;

        /// <summary>The money that this amount is set against, where its own currency is not said.</summary>
        public Figure? Against;
        public int Next { readonly get => Math.Max(_next, End); set => _next = value; }
        private int _next;
    }
}
