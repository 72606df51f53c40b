using System.Text;
using ClaimTrail.Display.Html;
using ClaimTrail.Notebooks.Letters;

namespace ClaimTrail.Site.Markup;

/// <summary>Tags words in Hangul, Han or Arabic letters that nobody tagged, so that fonts, line breaking and screen
/// readers act rightly on them. A tag that the author set always wins; this is only for text without one.</summary>
internal static class ScriptRuns
{
    /// <summary>The text as markup, its foreign runs in elements with <c>lang</c> and, for Arabic,
    /// <c>dir</c>.</summary>
    public static string Encode(string text)
    {
        var markup = new StringBuilder(text.Length + 32);
        var plain = 0;
        var at = 0;
        while (at < text.Length)
        {
            var language = Language(text[at]);
            if (language is null)
            {
                at++;
                continue;
            }
            var end = EndOfRun(text, at, language);
            if (language == "ar") (at, end) = WithNumbers(text, plain, at, end);
            markup.Append(Escaped.Of(text.AsSpan(plain, at - plain)));
            markup.Append(language == "ar" ? "<bdi lang=\"ar\" dir=\"rtl\">" : $"<span lang=\"{language}\">");
            markup.Append(Escaped.Of(text.AsSpan(at, end - at)));
            markup.Append(language == "ar" ? "</bdi>" : "</span>");
            plain = at = end;
        }
        return markup.Append(Escaped.Of(text.AsSpan(plain))).ToString();
    }

    /// <summary>A run goes on over marks, spaces and digits as long as a letter of the same script follows.</summary>
    private static int EndOfRun(string text, int start, string language)
    {
        var end = start + 1;
        for (var i = end; i < text.Length; i++)
        {
            var c = text[i];
            if (Language(c) is { } other)
            {
                // Korean prints Chinese characters now and then; the run stays Korean.
                if (other != language && !(language == "ko" && other == "zh")) break;
                end = i + 1;
            }
            else if (char.IsLetter(c) || c is '\n' or '<' or '(' or ')' or '[' or ']') break;
        }
        return end;
    }

    /// <summary>A run with the number that begins or ends it, where the printed words begin and end there too: outside
    /// of the isolate it would stand on the wrong side. A number of the sentence around the words stays with the
    /// sentence.</summary>
    private static (int Start, int End) WithNumbers(string text, int least, int start, int end)
    {
        var from = start;
        while (from > least && IsOfNumber(text[from - 1])) from--;
        if (from < start && (from == 0 || text[from - 1] is '“' or '"' or '«' or '(' or '[' or '‘')) start = from;
        var to = end;
        while (to < text.Length && IsOfNumber(text[to])) to++;
        if (to > end && (to == text.Length || text[to] is '”' or '"' or '»' or ')' or ']' or '’')) end = to;
        return (start, end);

        static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is ' ' or '\u00a0' or '.' or ',' or '%' or '$';
    }

    private static string? Language(char c) => FontScripts.Of(c) switch
    {
        FontScript.Hangul => "ko",
        FontScript.Han => "zh",
        FontScript.Arabic => "ar",
        _ => null,
    };
}

/// <summary>Words from outside as markup, in a named language.</summary>
internal static class Words
{
    /// <summary>The attributes <c>lang</c> and <c>dir</c> for a language; empty when the tag is none.</summary>
    public static string Language(string tag) =>
        IsTag(tag) ? $" lang=\"{tag}\" dir=\"{(Direction.IsRightToLeft(tag) ? "rtl" : "ltr")}\"" : "";

    /// <summary>The words, isolated and tagged; where the language is not known, by their letters.</summary>
    public static string In(string tag, string text) =>
        IsTag(tag) ? $"<bdi{Language(tag)}>{Escaped.Of(text)}</bdi>" : ScriptRuns.Encode(text);

    /// <summary>A link when the address may be followed, otherwise the words alone.</summary>
    public static string Link(string address, string markup) =>
        address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Address.Link(address) is { } safe
            ? $"<a href=\"{Escaped.Of(safe)}\" rel=\"noreferrer\">{markup}</a>" : markup;

    private static bool IsTag(string tag) => tag.Length is > 1 and < 36 && char.IsAsciiLetter(tag[0])
        && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
