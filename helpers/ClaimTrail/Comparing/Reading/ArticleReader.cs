using ClaimTrail.Figures;
using ClaimTrail.Languages;
using ClaimTrail.Quotations;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Sources;
using ClaimTrail.Text;

namespace ClaimTrail.Comparing.Reading;

/// <summary>Reads one article once: figures, quotations, sources, and what stands around them. Linear in the
/// text.</summary>
internal static class ArticleReader
{
    // A line of a date and a name is no sentence of the story.
    private const int LongestDateline = 90;
    private const int DatelineParagraphs = 4;
    private const int ShortestRepeat = 20;

    /// <exception cref="UnknownLanguageException">The article's tag is malformed.</exception>
    public static ComparedReading Read(ComparedArticle article)
    {
        var language = Languages.Languages.Get(article.Language);
        var speech = SpeechTables.Get(language.Tag);
        var text = article.Text;
        var (fresh, repeats) = Paragraphs(text);
        var datelines = fresh
            .Take(DatelineParagraphs)
            .Where(p => p.Length <= LongestDateline && IsDateline(p.Of(text), language))
            .ToList();
        var told = fresh.Except(datelines).ToList();
        var plain = LanguageFolding.All.Fold(text);
        var quotations = QuotationFinder.For(language).Find(text);
        var reading = new ComparedReading
        {
            Article = article,
            Language = language,
            Plain = plain,
            Scale = WordingTable.For(language.Tag).Density ?? ScaleOf(language.Spacing),
            Sentences =
                [.. told.SelectMany(p => Text.Sentences.Of(p.Of(text), speech.IsShortened)
                    .Select(s => s.Shift(p.Start)))],
            Repeats = repeats,
            Notions = NotionTable.For(language.Tag).Find(plain),
            Sources = language.IsGeneral ? [] : SourceFinder.For(language.Tag, AliasTable.Empty).Find(text, quotations),
            Day = article.Published ?? datelines
                .Select(d => DayIn(d.Of(text), language))
                .OfType<DateOnly>()
                .Cast<DateOnly?>()
                .FirstOrDefault(),
            Names = [.. new[] { article.Publisher, article.Id }.OfType<string>(),
                .. datelines.Select(d => d.Of(text).ToString())],
        };
        var around = new Surroundings(reading);
        reading.Quotations = around.Quotations([.. quotations.Where(q => told.Exists(p => p.Contains(q.Span)))]);
        // What another outlet reports is no words of somebody.
        reading.Reports = around.Reports(
            [.. ReportedSpeechFinder.For(language).Find(text, told)
                .Where(r => !reading.Sources.Any(s => s.Kind is EntityKind.Outlet or EntityKind.Agency
                    && s.Span.Overlaps(r.Span)
                    && (r.Speaker is null || s.Name.Contains(r.Speaker, StringComparison.Ordinal))))]);
        var finder = FigureFinder.For(language);
        reading.Figures = around.Figures(SharedCurrencies.Settle(
            [.. told.SelectMany(p => finder.Find(p.Of(text)).Select(f => f with { Span = f.Span.Shift(p.Start) }))],
            language));
        return reading;
    }

    private static (List<TextSpan> Fresh, List<TextSpan> Repeats) Paragraphs(string text)
    {
        var (fresh, repeats) = (new List<TextSpan>(), new List<TextSpan>());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var spans = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var paragraph in ParagraphSplitter.Split(text))
            if (paragraph.Length < ShortestRepeat || spans.Add(paragraph.Of(text))) fresh.Add(paragraph);
            else repeats.Add(paragraph);
        return (fresh, repeats);
    }

    private static bool IsDateline(ReadOnlySpan<char> paragraph, Language language) =>
        !(paragraph[^1] is '.' or '。' or '!' or '?' or '”' or '"') && DayIn(paragraph, language) is not null;

    private static DateOnly? DayIn(ReadOnlySpan<char> paragraph, Language language)
    {
        foreach (var figure in FigureFinder.For(language).Find(paragraph))
            if (CalendarDay.Of(figure, language) is
                {
                    Year: { } year, Month: >= 1 and <= 12 and { } month,
                    Day: >= 1 and { } day
                }
                && year is > 0 and < 9999 && day <= DateTime.DaysInMonth(year, month))
                return new DateOnly(year, month, day);
        return null;
    }

    // Of languages that have no table of wording: what a sort of script takes for a sentence of a hundred English
    // letters.
    private static double ScaleOf(WordSpacing spacing) => spacing switch
    {
        WordSpacing.Joined => 3.3,
        WordSpacing.Suffixed => 2.2,
        WordSpacing.Prefixed => 1.25,
        _ => 1,
    };
}
