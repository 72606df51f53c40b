using ClaimTrail.Figures;
using ClaimTrail.Languages;
using ClaimTrail.Quotations;
using ClaimTrail.Quotations.Readings;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Text;

namespace ClaimTrail.Comparing.Reading;

/// <summary>Gives each figure and quotation of an article what stands around it.</summary>
internal sealed class Surroundings(ComparedReading reading)
{
    // In English letters: what stands so near belongs to the figure; what stands farther off belongs to it less.
    private const double Near = 18;
    private const float Least = 0.15f;
    private const float SentenceBefore = 0.2f;
    private const float Counted = 1.5f;
    private const double ConversionGap = 30;
    private const double WeekdayReach = 14;
    private const int NextWord = 1;
    private const int LongestNoun = 10;

    private static readonly System.Buffers.SearchValues<char> NoWords =
        System.Buffers.SearchValues.Create(" .,!?،؛。，！？…”\"»」』’'");

    private readonly NotionTable _table = NotionTable.For(reading.Language.Tag);

    public IReadOnlyList<WordsMention> Quotations(IReadOnlyList<Quotation> quotations)
    {
        var told = new List<WordsMention>();
        foreach (var quotation in quotations)
        {
            var mode = QuotationModes.Of(reading.Article.Text, quotation.Span, SpeechTables.Get(reading.Language.Tag));
            told.Add(Told(quotation.Span, mode, quotation.Speaker, told.Count,
                told.Count > 0 && StandInOneParagraph(told[^1].Span, quotation.Span) ? told[^1].Assumed : null));
        }

        return told;
    }

    public IReadOnlyList<WordsMention> Reports(IReadOnlyList<ReportedSpeech> reports) =>
        [.. reports.Index().Select(r => Told(r.Item.Span, TellingMode.Indirect, r.Item.Speaker, r.Index))];

    private bool StandInOneParagraph(TextSpan one, TextSpan other) =>
        !reading.Article.Text.AsSpan(one.Start, Math.Max(0, other.Start - one.Start)).Contains('\n');

    /// <summary>Words of somebody, with what they hold.</summary>
    /// <param name="span">Where they stand.</param>
    /// <param name="mode">Direct, mixed or indirect.</param>
    /// <param name="speaker">Who is written as their speaker.</param>
    /// <param name="order">Their number among the quotations of the article.</param>
    /// <param name="before">Who spoke last in the paragraph: "she also said" means that he speaks on.</param>
    public WordsMention Told(TextSpan span, TellingMode mode, string? speaker, int order, string? before = null)
    {
        var speech = SpeechTables.Get(reading.Language.Tag);
        var sentences = Text.Sentences.Of(span.Of(reading.Article.Text), speech.IsShortened)
            .Select(s => s.Shift(span.Start))
            .Where(s => s.Of(reading.Article.Text).ContainsAnyExcept(NoWords))
            .ToList();
        return Words(span, mode, speaker, order, speaker ?? before, sentences.Count < 2
            ? []
            : [.. sentences.Select(s => Words(s, mode, speaker, order, speaker ?? before, []))]);
    }

    private WordsMention Words(TextSpan span, TellingMode mode, string? speaker, int order, string? assumed,
        IReadOnlyList<WordsMention> parts) => new()
        {
            Reading = reading,
            Span = span,
            Mode = mode,
            Speaker = speaker,
            Assumed = assumed,
            Order = order,
            Parts = parts,
            Notions = Context.Of(Between(span).Select(n => (n.Id, 1f))),
            Sequence = [.. Between(span)],
            Words = Context.Of(Keys(span).Select(k => (k.Key, 1f))),
            Numbers = [.. FigureFinder.For(reading.Language)
                .Find(span.Of(reading.Article.Text))
                .Select(f => f.High ?? f.Low)
                .OfType<decimal>()],
        };

    public IReadOnlyList<FigureMention> Figures(IReadOnlyList<Figure> figures)
    {
        var mentions = new List<FigureMention>();
        foreach (var figure in figures)
        {
            if (reading.Sentences.Count == 0) break;
            var sentence = reading.SentenceAt(figure.Span.Start);
            var (notions, words) = Around(figure.Span, sentence);
            var counted = CountedNotions(figure);
            mentions.Add(new FigureMention
            {
                Figure = figure,
                Reading = reading,
                Order = mentions.Count,
                Sentence = sentence,
                Converts = Converted(figure, sentence, mentions),
                Day = CalendarDay.Of(figure, reading.Language),
                Weekday = figure.Kind == FigureKind.Date ? WeekdayBeside(figure.Span) : null,
                IsPoints = figure.Kind == FigureKind.Percent && SaysPoints(figure.Span),
                Notions = notions,
                Words = words,
                Counted = counted,
                Measure = counted is [var measure] ? NotionTable.MeasureOf(measure) : null,
                CountsInWords = figure.Counted is not null
                    && Between(figure.Span).Any(n => !NotionTable.IsMeasure(n.Id)),
                Quoted = reading.Quotations.FirstOrDefault(q => q.Span.Contains(figure.Span)),
            });
        }

        return mentions;
    }

    private (Context Notions, Context Words) Around(TextSpan figure, int sentence)
    {
        var span = reading.Sentences[sentence];
        var notions = Telling(span).Select(n => (n.Id, Weight(figure, n.Start, n.Start + n.Length)));
        var words = Keys(span).Select(k => (k.Key, Weight(figure, k.Start, k.End)));
        if (sentence > 0)
        {
            notions = notions.Concat(Telling(reading.Sentences[sentence - 1]).Select(n => (n.Id, SentenceBefore)));
            words = words.Concat(Keys(reading.Sentences[sentence - 1]).Select(k => (k.Key, SentenceBefore)));
        }

        return (Context.Of(notions), Context.Of(words));
    }

    private float Weight(TextSpan figure, int start, int end)
    {
        var gap = start >= figure.End ? start - figure.End : end <= figure.Start ? figure.Start - end : -1;
        if (gap < 0) return Counted;
        var letters = gap * reading.Scale;
        return letters <= Near ? 1 : Math.Max(Least, (float)(Near / letters));
    }

    private IEnumerable<Notion> Telling(TextSpan sentence) =>
        Between(sentence).Where(n => !NotionTable.IsGeneral(n.Id));

    private IEnumerable<Notion> Between(TextSpan span)
    {
        var (low, high) = (0, reading.Notions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (reading.Notions[middle].Start < span.Start) low = middle + 1;
            else high = middle;
        }

        for (; low < reading.Notions.Count && reading.Notions[low].Start < span.End; low++)
            yield return reading.Notions[low];
    }

    /// <summary>The words of a place as keys that texts of one language share: stems, or pairs of characters where
    /// nothing parts words.</summary>
    private List<(int Key, int Start, int End)> Keys(TextSpan span)
    {
        var keys = new List<(int, int, int)>();
        var plain = reading.Plain.AsSpan();
        var spacing = reading.Language.Spacing;
        for (var at = span.Start; at < span.End;)
        {
            while (at < span.End && !char.IsLetter(plain[at])) at++;
            var start = at;
            while (at < span.End && (char.IsLetter(plain[at]) || plain[at] == '\0')) at++;
            if (at == start) break;
            if (spacing == WordSpacing.Joined)
                for (var i = start; i + 1 < at; i++) keys.Add((Hash(plain.Slice(i, 2)), i, i + 2));
            else if (spacing == WordSpacing.Suffixed)
                keys.Add((Hash(plain.Slice(start, Math.Min(2, at - start))), start, at));
            else if (at - start > 2)
                keys.Add((Hash(_table.Stem(plain[start..at])), start, at));
        }

        return keys;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in word) hash = unchecked((hash ^ c) * 0x01000193u);
        return unchecked((int)hash);
    }

    /// <summary>The amount beside it in another currency, when it stands in a bracket behind it or not far behind in
    /// the sentence.</summary>
    private FigureMention? Converted(Figure figure, int sentence, List<FigureMention> before)
    {
        if (figure.Kind != FigureKind.Money || before.Count == 0) return null;
        var last = before[^1];
        if (last.Figure.Kind != FigureKind.Money || last.Sentence != sentence) return null;
        var first = last.Converts ?? last;
        if (last.Figure.Unit == figure.Unit || first.Figure.Unit == figure.Unit) return null;
        return (figure.Span.Start - last.Span.End) * reading.Scale <= ConversionGap ? first : null;
    }

    private DayOfWeek? WeekdayBeside(TextSpan date)
    {
        var reach = (int)(WeekdayReach / reading.Scale);
        var start = Math.Max(0, date.Start - reach);
        var around = reading.Plain.AsSpan(start, Math.Min(reading.Plain.Length, date.End + reach) - start);
        foreach (var (day, word) in WordingTable.For(reading.Language.Tag).Weekdays.Index())
            if (around.IndexOf(word, StringComparison.Ordinal) >= 0) return (DayOfWeek)((day + 1) % 7);
        return null;
    }

    private bool SaysPoints(TextSpan figure)
    {
        var end = Math.Min(reading.Plain.Length, figure.End + 20);
        var around = reading.Plain.AsSpan(figure.Start, end - figure.Start);
        foreach (var word in WordingTable.For(reading.Language.Tag).PercentPoints)
            if (around.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && at <= figure.Length) return true;
        return false;
    }

    /// <summary>The notions of the noun that a figure counts: a measure in the figure, else the noun behind it or,
    /// where nouns stand before their numbers, the one directly before it. "63 orang pasien" counts persons and
    /// patients.</summary>
    private List<int> CountedNotions(Figure figure)
    {
        if (figure.Kind is FigureKind.Money or FigureKind.Percent or FigureKind.Date or FigureKind.Duration) return [];
        var behind = Between(new TextSpan(figure.Span.Start, NounsEnd(figure.Span) - figure.Span.Start)).ToList();
        if (behind.FindAll(n => n.Start < figure.Span.End && NotionTable.IsMeasure(n.Id)) is { Count: > 0 } measures)
            return [measures[0].Id];
        // 64万人用电: who is counted is said; what follows says what they do.
        behind.RemoveAll(n => n.Start < NounStart(figure) || NotionTable.IsGeneral(n.Id)
            || (n.Start >= figure.Span.End && SaysPeople(figure) && !NotionTable.IsPeople(n.Id)));
        if (reading.Language.Spacing == WordSpacing.Suffixed && NounBefore(figure.Span.Start) is { Count: > 0 } before)
            return before;
        var counted = behind.TakeWhile(n => n.Start == behind[0].Start).ToList();
        // A noun that no list knows is counted, and not the next one that a list knows.
        if (counted.Count == 0 || (figure.Counted is not null && figure.Kind != FigureKind.People
            && counted[0].Start >= figure.Span.End)) return [];
        // A word for people often stands before the noun that says which.
        var end = counted[0].Start + counted[0].Length;
        if (counted.Exists(n => NotionTable.IsPeople(n.Id)))
            counted.AddRange(behind
                .Where(n => n.Start > counted[0].Start && n.Start - end <= NextWord && NotionTable.IsPeople(n.Id))
                .ToList());
        return [.. counted.Select(n => n.Id).Distinct()];
    }

    private bool SaysPeople(Figure figure) =>
        WordingTable.For(reading.Language.Tag).Heads.Any(w => figure.Surface.EndsWith(w, StringComparison.Ordinal));

    // Words of the number are no nouns: belas makes seventeen of seven, and is mercy.
    private static int NounStart(Figure figure) =>
        figure.Counted is { } noun && figure.Surface.IndexOf(noun, StringComparison.Ordinal) is > 0 and var at
            ? figure.Span.Start + at
            : figure.Span.Start;

    // A noun stands near and in the same clause; where nothing parts words, or endings do, it begins at once.
    private int NounsEnd(TextSpan figure)
    {
        var reach = reading.Language.Spacing switch
        {
            WordSpacing.Joined => 1,
            WordSpacing.Suffixed => 3,
            _ =>
            (int)(Near / reading.Scale)
        };
        var end = Math.Min(reading.Plain.Length, figure.End + reach);
        for (var at = figure.End; at < end; at++)
            if (reading.Plain[at] is ',' or ';' or ':' or '(' or '\n' or '、' or '，' or '。' or '；' or '：' or '（' or '،'
                or '؛' or '—' or '–') return at;
        return end;
    }

    // A noun, perhaps with a particle, a space, and the number.
    private List<int> NounBefore(int start)
    {
        var from = Math.Max(0, start - LongestNoun);
        var before = Between(new TextSpan(from, start - from)).ToList();
        return [.. before
            .FindAll(n => !NotionTable.IsGeneral(n.Id) && n.Start + n.Length <= start
                && start - n.Start - n.Length is 1 or 2 && reading.Plain[start - 1] == ' ').Select(n => n.Id)];
    }
}
