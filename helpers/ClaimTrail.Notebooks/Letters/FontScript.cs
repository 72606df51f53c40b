namespace ClaimTrail.Notebooks.Letters;

/// <summary>A script that Latin fonts lack and that the pages show.</summary>
internal enum FontScript
{
    /// <summary>Korean letters and syllables.</summary>
    Hangul,

    /// <summary>Chinese characters, in whatever language they stand.</summary>
    Han,

    /// <summary>Arabic letters.</summary>
    Arabic,
}

/// <summary>Which script a letter belongs to, by the blocks of Unicode
/// (https://www.unicode.org/Public/UCD/latest/ucd/Blocks.txt).</summary>
internal static class FontScripts
{
    /// <summary>The script of a UTF-16 code unit; null for every other script, for digits and for marks.</summary>
    public static FontScript? Of(char c) => c switch
    {
        (>= '\u1100' and <= '\u11ff') or (>= '\u3130' and <= '\u318f') or (>= '\uac00' and <= '\ud7a3') =>
            FontScript.Hangul,
        (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff') =>
            FontScript.Han,
        (>= '\u0620' and <= '\u06ff') or (>= '\u0750' and <= '\u077f') or (>= '\u08a0' and <= '\u08ff')
            or (>= '\ufb50' and <= '\ufdff') or (>= '\ufe70' and <= '\ufefc') => FontScript.Arabic,
        _ => null,
    };
}
