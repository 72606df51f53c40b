namespace ClaimTrail.Quotations.People.Sounds;

/// <summary>Arabic letters in Latin ones, for foreign names: waw and yeh stand for vowels there, except at the
/// beginning.</summary>
internal static class ArabicSound
{
    public static bool Serves(char c) =>
        c is (>= '\u0621' and <= '\u064A') or '\u067E' or '\u0686' or '\u06A4' or '\u06AF';

    /// <summary>The Latin letters of one Arabic letter; empty for a letter that only carries or stretches a
    /// vowel.</summary>
    public static string Of(char letter, bool startsWord) => letter switch
    {
        'ا' or 'آ' or 'أ' or 'إ' or 'ى' => "a",
        'و' => startsWord ? "w" : "u",
        'ي' => startsWord ? "y" : "i",
        'ؤ' => "u",
        'ئ' => "i",
        'ة' => "a",
        'ب' => "b",
        'پ' => "p",
        'ت' or 'ط' => "t",
        'ث' => "th",
        'ج' => "j",
        'چ' => "ch",
        'ح' or 'ه' => "h",
        'خ' => "kh",
        'د' or 'ض' => "d",
        'ذ' => "dh",
        'ر' => "r",
        'ز' or 'ظ' => "z",
        'س' or 'ص' => "s",
        'ش' => "sh",
        'غ' or 'گ' => "g",
        'ف' => "f",
        'ڤ' => "v",
        'ق' or 'ك' => "k",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        _ => "",
    };
}
