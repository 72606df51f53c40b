namespace ClaimTrail.Figures;

/// <summary>A number as read from the text, before anything around it is looked at.</summary>
internal struct Numeral
{
    public int Start;
    public int End;
    public decimal Low;
    public decimal High;

    /// <summary>Where the number ends when the "of" of dozens of, half of, عشرات من is left out.</summary>
    public int EndBeforeOf;

    /// <summary>The largest scale word in it (ten thousand and up in Korean and Chinese, thousand and up elsewhere); 1
    /// without one.</summary>
    public decimal Scale
    {
        readonly get => IsScaled ? _scale : 1;
        set => (_scale, IsScaled) = (value, value != 1);
    }

    private decimal _scale;

    /// <summary>Whether it holds a scale word, which is asked far more often than which.</summary>
    public bool IsScaled { get; private set; }

    /// <summary>The value that all its scale and multiplying words multiply: 6 in 6천만; 0 where there is none, or
    /// more.</summary>
    public decimal Multiplied;

    /// <summary>How many digit characters it holds.</summary>
    public int Digits;

    /// <summary>How many number words it holds, scale words included.</summary>
    public int Words;

    /// <summary>The other value, where its one separator fits two conventions.</summary>
    public decimal? Other;

    public bool IsGrouped;
    public bool IsDecimal;
    public bool IsVague;

    /// <summary>여, 余 or 多 stands in it.</summary>
    public bool IsMore;

    /// <summary>Whether a word inside the number says about: 十来个.</summary>
    public bool IsAbout;

    /// <summary>It is a part of the unit that follows: half an hour, 半, ربع.</summary>
    public bool IsPart;

    /// <summary>It is a part of a whole, in percent: 절반, 一半, two thirds, one in five.</summary>
    public bool IsShare;

    /// <summary>Native Korean words were used, which counts people where the same counter would otherwise count
    /// minutes.</summary>
    public bool IsNative;

    /// <summary>The scale is a letter or abbreviation written onto the digits: k, bn, jt.</summary>
    public bool HasShortScale;

    public bool IsLoneScale;

    /// <summary>A sign or a word before it makes it negative; the bounds here stay without the sign.</summary>
    public bool IsNegative;

    /// <summary>The sign is a word, which serves both ends of a range: 영하 5~10도.</summary>
    public bool IsMinusWord;

    public readonly bool IsRange => Low != High;

    public readonly bool HasDigits => Digits > 0;

    /// <summary>Whether it is four plain digits (or four digit characters in a row) that can name a year.</summary>
    public bool IsYearLike;
}
