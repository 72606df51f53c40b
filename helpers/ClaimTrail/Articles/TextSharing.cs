namespace ClaimTrail.Articles;

/// <summary>Whether the whole text of an article may stand in a repository.</summary>
public enum TextSharing
{
    /// <summary>Only short quotations may; the <see cref="QuotationBudget"/> holds.</summary>
    Withheld,

    /// <summary>The whole text may.</summary>
    Free,
}
