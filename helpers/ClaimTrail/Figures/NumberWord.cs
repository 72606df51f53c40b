namespace ClaimTrail.Figures;

/// <summary>What part a word plays in a number.</summary>
internal enum NumberPart
{
    /// <summary>1 to 9, and the zero of digit strings.</summary>
    One,

    /// <summary>A value of its own that smaller ones may follow: ten, thirty, مئتان.</summary>
    Atom,

    /// <summary>Multiplies what stands before it inside a group: hundred, 백, 十.</summary>
    Multiplier,

    /// <summary>Closes a group: thousand, 만, 亿, مليون.</summary>
    Scale,

    /// <summary>A scale with its number in one word: seribu, ألفان.</summary>
    Whole,
}

/// <summary>A number word's part and value.</summary>
internal readonly record struct NumberWord(NumberPart Part, decimal Value);
