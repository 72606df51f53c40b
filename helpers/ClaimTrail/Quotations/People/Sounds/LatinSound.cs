using System.Text;

namespace ClaimTrail.Quotations.People.Sounds;

/// <summary>Latin letters without their accents.</summary>
internal static class LatinSound
{
    public static bool Serves(char c) =>
        char.IsAsciiLetter(c) || (c is >= '\u00C0' and <= '\u024F' && char.IsLetter(c));

    public static void Append(StringBuilder latin, char c)
    {
        if (char.IsAscii(c))
        {
            latin.Append(char.ToLowerInvariant(c));
            return;
        }

        switch (c)
        {
            case 'ß': latin.Append("ss"); return;
            case 'æ' or 'Æ': latin.Append("ae"); return;
            case 'ø' or 'Ø': latin.Append('o'); return;
            case 'ł' or 'Ł': latin.Append('l'); return;
            case 'ı': latin.Append('i'); return;
            default:
                foreach (var part in c.ToString().Normalize(NormalizationForm.FormD))
                    if (char.IsAsciiLetter(part)) latin.Append(char.ToLowerInvariant(part));
                return;
        }
    }
}
