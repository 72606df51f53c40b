using ClaimTrail.Display.Html;

namespace ClaimTrail.Site.Markup;

/// <summary>Words from outside as markup, in a named language.</summary>
internal static class Words
{
    private static readonly string[] RightToLeft = ["ar", "fa", "he", "ur", "ps", "sd", "yi", "ug", "dv", "ckb"];

    /// <summary>The attributes <c>lang</c> and <c>dir</c> for a language; empty when the tag is none.</summary>
    public static string Language(string tag) =>
        !IsTag(tag)
            ? ""
            : $" lang=\"{tag}\" dir=\"{(RightToLeft.Contains(tag.Split('-')[0].ToLowerInvariant()) ? "rtl" : "ltr")}\"";

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
