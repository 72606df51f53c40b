using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display.Frames;

/// <summary>A column of a table of a case.</summary>
/// <param name="Name">Its name, in small letters.</param>
/// <param name="Type">What a cell holds, in words for people.</param>
/// <param name="Meaning">What it means, with its unit or its words.</param>
/// <param name="Make">The column for some rows.</param>
internal sealed record FrameColumn<T>(string Name, string Type, string Meaning,
    Func<IEnumerable<T>, DataFrameColumn> Make);

/// <summary>What every table of a case says of itself.</summary>
/// <param name="Name">Its name, as <see cref="CaseFrames"/> calls it.</param>
/// <param name="Row">What a row is.</param>
internal abstract record Frame(string Name, string Row)
{
    /// <summary>What somebody does whose case has no row of it.</summary>
    public string HowToFill { get; init; } =
        "It fills by itself when the case holds an article with such a thing in it.";

    /// <summary>The columns: name, type, meaning.</summary>
    public abstract IEnumerable<(string Name, string Type, string Meaning)> Dictionary { get; }
}

/// <summary>A table of a case: its columns, each said once with its type, its meaning and where it is taken
/// from.</summary>
internal sealed record Frame<T>(string Name, string Row) : Frame(Name, Row)
{
    /// <summary>What a case that was just made says of a publisher.</summary>
    private const string UnknownPublisher = "not known";

    private readonly List<FrameColumn<T>> _columns = [];

    public override IEnumerable<(string Name, string Type, string Meaning)> Dictionary =>
        _columns.Select(c => (c.Name, c.Type, c.Meaning));

    /// <summary>The table; without rows it has its columns still, and knows how it is filled.</summary>
    public DataFrame Of(IEnumerable<T> rows)
    {
        var all = rows.ToList();
        var frame = new DataFrame(_columns.Select(c => c.Make(all)));
        return FrameOrigin.Give(frame, new FrameOrigin(Name, $"A row is {Row}. {HowToFill}"));
    }

    public Frame<T> Words(string name, string meaning, Func<T, string?> value) =>
        With(name, "words", meaning, rows => new StringDataFrameColumn(name, rows.Select(value)));

    public Frame<T> Number(string name, string meaning, Func<T, double?> value) =>
        With(name, "number", meaning, rows => new DoubleDataFrameColumn(name, rows.Select(value)));

    public Frame<T> Amount(string name, string meaning, Func<T, decimal?> value) =>
        Number(name, meaning, row => (double?)value(row));

    public Frame<T> Whole(string name, string meaning, Func<T, int?> value) =>
        With(name, "whole number", meaning, rows => new Int32DataFrameColumn(name, rows.Select(value)));

    public Frame<T> YesNo(string name, string meaning, Func<T, bool?> value) =>
        With(name, "true or false", meaning, rows => new BooleanDataFrameColumn(name, rows.Select(value)));

    public Frame<T> Day(string name, string meaning, Func<T, DateOnly?> value) => With(name, "day", meaning,
        rows => new DateTimeDataFrameColumn(name, rows.Select(row => value(row)?.ToDateTime(TimeOnly.MinValue))));

    /// <summary>A column of words in the language of the article, so that they are shown as such.</summary>
    public Frame<T> Printed(string name, string meaning, Func<T, string?> value, Func<T, Articles.Article> article) =>
        With(
        name, "words", meaning,
        rows => new StringDataFrameColumn(name,
            rows.Select(row => PrintedWords.In(article(row).Language, value(row)))));

    /// <summary>The columns that say which article: its id, and its publisher for people.</summary>
    public Frame<T> Telling(Func<T, Articles.Article> article) => this
        .Words("article", "id of the article", row => article(row).Id)
        .Words("publisher", "who published it; for people, in place of the id", row => PublisherOf(article(row)))
        .Words("language", "its language, a BCP 47 tag", row => article(row).Language);

    /// <summary>Who published an article; its id where nobody has written down yet who did, so that two of them stay
    /// two.</summary>
    private static string PublisherOf(Articles.Article article) =>
        article.Publisher == UnknownPublisher ? article.Id : article.Publisher;

    /// <summary>The columns that say where.</summary>
    public Frame<T> Place(Func<T, Text.TextSpan?> span) => this
        .Whole("start", "where it starts in the article, in UTF-16 code units from 0", row => span(row)?.Start)
        .Whole("length", "how long it is, in UTF-16 code units", row => span(row)?.Length);

    private Frame<T> With(string name, string type, string meaning, Func<IEnumerable<T>, DataFrameColumn> make)
    {
        _columns.Add(new FrameColumn<T>(name, type, meaning, make));
        return this;
    }
}

/// <summary>What a table says of a row that a program drafted.</summary>
internal static class Drafts
{
    /// <summary>Of what a program found and nobody has looked at.</summary>
    public const string Nobody = "by nobody yet";

    /// <summary>What a card says of itself.</summary>
    public const string Sentence = "Drafted by comparison; nobody has checked it yet.";

    /// <summary>Whether somebody has checked a row, in words.</summary>
    /// <param name="score">The score of a draft; null for a row that somebody checked or wrote.</param>
    public static string Checked(double? score) =>
        score is { } drafted
            ? string.Create(CultureInfo.InvariantCulture, $"{Nobody}: drafted, {drafted:0.00}")
            : "yes";
}

/// <summary>In which language words were printed that a table of a case holds. The cells of a DataFrame are plain
/// texts, and pass through filters and joins that know nothing of languages; a page needs to know for its fonts and its
/// screen readers.</summary>
internal static class PrintedWords
{
    // What a reader meets in one process is a few cases; a text that two languages print has no language of its own.
    private static readonly ConcurrentDictionary<string, string?> Languages = new(StringComparer.Ordinal);

    private const char LastLatin = '\u024f';

    /// <summary>Remembers the language of words.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="words">The words, or null.</param>
    /// <returns>The words.</returns>
    public static string? In(string language, string? words)
    {
        // Bare digits are of no language: 2023 in an Arabic text is 2023 in every table.
        if (words is not null && words.Any(letter => char.IsLetter(letter) || letter > LastLatin))
            Languages.AddOrUpdate(words, language, (_, known) => known == language ? language : null);
        return words;
    }

    /// <summary>The words with their language, if it is known and not the page's own; else the words alone.</summary>
    public static object Of(string words) =>
        Languages.TryGetValue(words, out var language) && language is not (null or "en")
            ? new Phrase(language, words)
            : words;
}
