namespace ClaimTrail.Figures;

/// <summary>Adds up a number from its words and digits: a pending value, the group it stands in, and the closed groups.
/// 3억 8천만 is 3 → ×억 → 8 → ×천 → ×만. Every step refuses what no reader would join.</summary>
/// <remarks>Values are decimals, and what they are only held against is binary, which compares in a step.</remarks>
internal struct NumberSum
{
    private const double Limit = 1e24;
    private const double Dozen = 12;

    private readonly double _ceiling;
    private decimal _total;
    private decimal _group;
    private decimal _pending;
    private decimal _spread;
    private double _lastScale;
    private double _lastMultiplier;
    private bool _has;

    /// <summary>How many values were put, of which digits in a row are one.</summary>
    private int _values;

    /// <summary>Whether nothing but the pending value was read yet, as is most often so.</summary>
    private bool _isPlain = true;
    private double _tailOf;

    public NumberSum() : this(double.PositiveInfinity) { }

    /// <summary>A number that stays below a ceiling.</summary>
    public NumberSum(double ceiling) =>
        (_ceiling, _lastScale, _lastMultiplier, Leading) = (ceiling, ceiling, ceiling, 1);

    /// <summary>The first scale that closed a group; 1 before any did.</summary>
    public decimal Leading { get; private set; }

    /// <summary>Whether a scale closed a group.</summary>
    public bool IsScaled { get; private set; }

    /// <summary>What the first multiplier or scale multiplied, as long as nothing was added to it: 6 in 6천만; 0
    /// otherwise.</summary>
    public readonly decimal Multiplied => _values == 1 ? _multiplied : 0;

    private decimal _multiplied;

    /// <summary>Whether digits or a small number word wait for what follows.</summary>
    public readonly bool HasPending => _has;

    public readonly decimal Pending => _pending;

    /// <summary>The smallest scale or multiplier so far: what follows must stay below it.</summary>
    public readonly double Ceiling => IsGrouping ? _lastMultiplier : _lastScale;

    public readonly decimal Low => _isPlain ? _pending : _has || IsGrouping ? _total + Inner : _total;

    /// <summary>By how much the upper bound is larger.</summary>
    public readonly decimal Spread => _spread;

    /// <summary>Whether a multiplier opened the group under way.</summary>
    private readonly bool IsGrouping => _lastMultiplier < double.PositiveInfinity;

    /// <summary>The group under way with what is pending.</summary>
    private readonly decimal Inner => IsGrouping ? _group + _pending : _pending;

    public bool Put(decimal value)
    {
        if (_has || (double)value >= Ceiling) return false;
        (_pending, _has) = (value, true);
        _values++;
        if (_tailOf != 0 && (value is < 1 or > 9 || value != decimal.Truncate(value))) _tailOf = 0;
        return true;
    }

    /// <summary>A zero that stands for the places left out: what follows counts as it is.</summary>
    public void SkipPlaces() => _tailOf = 0;

    /// <summary>三万五, 13万2: a last digit right after a scale or multiplier is of the next lower place.</summary>
    public void CloseTail()
    {
        if (_has && _spread == 0 && _tailOf >= 100) _pending *= (decimal)_tailOf / 10;
    }

    /// <summary>A small number word. <paramref name="joined"/>: "and" or و stands before it.</summary>
    public bool Add(decimal value, bool joined, bool approximates)
    {
        if (!_has) return Put(value);
        if (_spread != 0) return false;
        _tailOf = 0;
        if (approximates && value == _pending + 1 && _pending < 9)
        {
            _spread = 1;
            return true;
        }
        var reversed = joined && _pending % 100 is > 0 and < 10 && value is >= 20 and < 100;
        if (!reversed && value >= Magnitude(_pending)) return false;
        _pending += value;
        return true;
    }

    /// <summary>hundred, 백, 千: multiplies the pending value inside its group.</summary>
    public bool Multiply(decimal by, bool needsPending)
    {
        var size = (double)by;
        if ((needsPending && !_has) || size >= _lastMultiplier || _pending >= 1000) return false;
        if (_multiplied == 0) _multiplied = _pending;
        _group += (_has ? _pending : 1) * by;
        if (_spread != 0) _spread *= by;
        _isPlain = false;
        (_lastMultiplier, _pending, _has, _tailOf) = (size, 0, false, size);
        return true;
    }

    /// <summary>thousand, 만, مليون: closes the group.</summary>
    public bool Scale(decimal by, bool needsPending, bool joined)
    {
        var (inner, size) = (Inner, (double)by);
        if (inner == 0 && !_has && _total > 0 && !joined)
        {
            if (size <= _lastScale || (double)_total * size > Limit) return false;
            (_total, _spread, Leading, _lastScale, _tailOf) = (_total * by, _spread * by, Leading * by, size, size);
            return true;
        }
        if (size > _lastScale && size < _ceiling && Leading < by && inner > 0
            && (double)(_total + inner) * size < Limit)
        {
            // 1万2345亿, one thousand two hundred billion: the larger scale takes all that came before.
            (_total, _spread, Leading, IsScaled) = ((_total + inner) * by, _spread * by, by, true);
            CloseGroup(size);
            return true;
        }
        if ((needsPending && inner == 0) || size >= _lastScale || (double)inner * size > Limit) return false;
        if (_multiplied == 0) _multiplied = _pending;
        var closed = inner == 0 ? by : inner * by;
        _total = _isPlain ? closed : _total + closed;
        if (_spread != 0) _spread *= by;
        Lead(by);
        CloseGroup(size);
        return true;
    }

    /// <summary>seribu, ألفان: a scale that brings its own number.</summary>
    public bool Whole(decimal value, decimal scale)
    {
        if (_has || _group > 0 || (double)scale >= _lastScale) return false;
        _total += value;
        _isPlain = false;
        Lead(scale);
        _lastScale = (double)scale;
        return true;
    }

    /// <summary>"and a half", "and a quarter": of the pending value, or of the last scale when nothing is
    /// pending.</summary>
    public bool Part(decimal part)
    {
        if (_has) _pending += part;
        else if (_group > 0) _group += _lastMultiplier == Dozen ? part * (decimal)Dozen : part;
        else if (_lastScale < _ceiling) _total += (decimal)_lastScale * part;
        else return false;
        return true;
    }

    private void Lead(decimal scale)
    {
        if (!IsScaled) (Leading, IsScaled) = (scale, scale != 1);
    }

    private void CloseGroup(double scale) =>
        (_lastScale, _lastMultiplier, _group, _pending, _has, _tailOf, _isPlain) =
            (scale, double.PositiveInfinity, 0, 0, false, scale, false);

    private static decimal Magnitude(decimal value)
    {
        if (value != decimal.Truncate(value) || value == 0) return 0;
        var magnitude = 1m;
        while (value % (magnitude * 10) == 0 && magnitude < 1000) magnitude *= 10;
        return magnitude;
    }
}
