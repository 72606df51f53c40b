namespace ClaimTrail.Articles;

/// <summary>A row of <c>articles.csv</c> that was read.</summary>
internal sealed record ArticleCard(
    CsvRow Row,
    string Id,
    string Language,
    string Publisher,
    string? Country,
    string? Title,
    PublicationDates Dates,
    Uri? Address,
    IReadOnlyList<string> TakenFrom,
    string TakenFromNote,
    int Length,
    string Sha256,
    TextSharing Sharing,
    string Rights,
    NumberSet Furniture)
{
    public Article ToArticle(IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Passage> passages, string? text) =>
        new(Id, Language, Publisher, Country, Title, Dates, Address, TakenFrom, TakenFromNote, Length, Sha256, Sharing, Rights,
            paragraphs, passages, text);
}
