namespace ClaimTrail.Languages;

/// <summary>A text that is no language tag, or the code of a country where a language is meant.</summary>
public sealed class UnknownLanguageException(string tag, IEnumerable<string> known)
    : ArgumentException($"\"{tag}\" is no language tag. {LanguageTags.Remedy(tag)} Known are {string.Join(", ", known)}; any other well-formed tag is read by general rules only.")
{
    /// <summary>The tag that was asked for.</summary>
    public string Tag { get; } = tag;
}
