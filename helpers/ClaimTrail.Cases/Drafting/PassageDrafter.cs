using ClaimTrail.Articles;
using ClaimTrail.Figures;
using ClaimTrail.Languages;
using ClaimTrail.Quotations;
using ClaimTrail.Text;

namespace ClaimTrail.Cases;

/// <summary>Drafts what a case quotes of an article: the sentences that hold figures and quotations, the weightier
/// first, as long as the <see cref="QuotationBudget"/> allows.</summary>
internal sealed class PassageDrafter
{
    /// <summary>More passages of one article help nobody to check them.</summary>
    private const int Most = 60;

    private const int Last = 3;

    private readonly string _text;
    private readonly SpeechTable _speech;
    private readonly List<TextSpan> _paragraphs;
    private readonly List<(TextSpan Window, int Paragraph, PassagePurpose Purpose)> _chosen = [];
    private int _left;

    private PassageDrafter(string text, SpeechTable speech)
    {
        (_text, _speech) = (text, speech);
        _paragraphs = ParagraphSplitter.Split(text);
        _left = (int)(text.Length * QuotationBudget.LargestShare);
    }

    /// <summary>The passages in the order of the text, and how many figures and quotations are left unquoted.</summary>
    public static (IReadOnlyList<DraftPassage> Passages, int Unquoted) Of(DraftArticle article)
    {
        if (!Languages.Languages.TryGet(article.Tag, out var language)) return ([], 0);
        var drafter = new PassageDrafter(article.Text, SpeechTables.Get(language.Tag));
        var unquoted = 0;
        foreach (var item in InTurn(drafter.Items(article, language)))
            if (!drafter.Quote(item)) unquoted++;
        var passages = drafter._chosen.OrderBy(c => c.Window.Start)
            .Select(c => (c.Purpose, Row: drafter.Row(c.Window, c.Paragraph, c.Purpose))).ToList();
        return ([.. passages.Select(p => p.Row).OfType<DraftPassage>()], unquoted + passages.Count(p => p.Row is null));
    }

    /// <summary>What is worth quoting, with its place in the text. Paragraphs that repeat an earlier one are left
    /// out.</summary>
    private List<(TextSpan Span, int Paragraph, PassagePurpose Purpose, int Rank)> Items(
        DraftArticle article, Language language)
    {
        var items = new List<(TextSpan, int, PassagePurpose, int)>();
        // The headline stands on the card already.
        var isTitled = _paragraphs.Count > 0 && _paragraphs[0].Of(_text).SequenceEqual(article.Title.Value);
        var repeated = NearRepeats.Find([.. _paragraphs.Select(p => p.Of(_text).ToString())])
            .Select(r => r.Index).ToHashSet();
        var finder = FigureFinder.For(language);
        for (var i = 0; i < _paragraphs.Count; i++)
        {
            if (repeated.Contains(i)) continue;
            foreach (var figure in finder.Find(_paragraphs[i].Of(_text)))
                items.Add((figure.Span.Shift(_paragraphs[i].Start), i, PassagePurpose.Figure,
                    i == 0 && isTitled ? Last : Rank(figure.Kind)));
        }
        var next = 0;
        foreach (var quotation in QuotationFinder.For(language).Find(_text))
        {
            while (next < _paragraphs.Count && _paragraphs[next].End <= quotation.Span.Start) next++;
            if (next < _paragraphs.Count && _paragraphs[next].Contains(quotation.Span) && !repeated.Contains(next))
                items.Add((quotation.Span, next, PassagePurpose.Quotation, 1));
        }
        return items;
    }

    /// <summary>The first of each rank, then the second of each: amounts shall not crowd out the words that somebody
    /// said.</summary>
    private static IEnumerable<(TextSpan Span, int Paragraph, PassagePurpose Purpose, int Rank)> InTurn(
        IEnumerable<(TextSpan Span, int Paragraph, PassagePurpose Purpose, int Rank)> items) =>
        items.GroupBy(i => i.Rank).SelectMany(rank => rank.OrderBy(i => i.Span.Start)
            .Select((item, place) => (Item: item, Turn: place)))
            .OrderBy(i => i.Item.Rank == Last).ThenBy(i => i.Turn).ThenBy(i => i.Item.Rank).Select(i => i.Item);

    private static int Rank(FigureKind kind) => kind switch
    {
        FigureKind.Money or FigureKind.People or FigureKind.Percent => 0,
        FigureKind.Date => Last,
        _ => 2,
    };

    private bool Quote((TextSpan Span, int Paragraph, PassagePurpose Purpose, int Rank) item)
    {
        var at = _chosen.FindIndex(c => c.Window.Contains(item.Span));
        if (at >= 0)
        {
            _chosen[at] = _chosen[at] with { Purpose = _chosen[at].Purpose | item.Purpose };
            return true;
        }
        if (_chosen.Count >= Most) return false;
        var window = Window(item.Span, _paragraphs[item.Paragraph]);
        foreach (var other in _chosen.Where(c => c.Window.Overlaps(window)).Select(c => c.Window).ToList())
        {
            if (other.Overlaps(item.Span)) return false;
            window = other.Start < item.Span.Start
                ? Trimmed(new TextSpan(other.End, window.End - other.End))
                : Trimmed(new TextSpan(window.Start, other.Start - window.Start));
        }
        if (window.Length == 0 || window.Length > _left) return false;
        _left -= window.Length;
        _chosen.Add((window, item.Paragraph, item.Purpose));
        return true;
    }

    /// <summary>The sentences around a place or, where they are longer than may be quoted, as much of them as
    /// may.</summary>
    private TextSpan Window(TextSpan item, TextSpan paragraph)
    {
        var (start, end) = (paragraph.Start, paragraph.End);
        foreach (var sentence in SentencesOf(paragraph))
        {
            if (sentence.End <= item.Start) start = sentence.End;
            if (sentence.End >= item.End)
            {
                end = sentence.End;
                break;
            }
        }
        var whole = Trimmed(new TextSpan(start, end - start));
        if (whole.Length <= QuotationBudget.LongestPassage) return whole;
        start = Math.Max(whole.Start, Math.Min(item.Start, item.End - (QuotationBudget.LongestPassage / 2) - 40));
        while (start > whole.Start && start < item.Start && !char.IsWhiteSpace(_text[start - 1])) start++;
        end = Math.Min(whole.End, start + QuotationBudget.LongestPassage);
        while (end < whole.End && end > Math.Max(start + 1, item.End) && !char.IsWhiteSpace(_text[end])) end--;
        if (char.IsLowSurrogate(_text[start])) start++;
        if (end > start && char.IsHighSurrogate(_text[end - 1])) end--;
        return Trimmed(new TextSpan(start, end - start));
    }

    private List<TextSpan>? _sentences;
    private TextSpan _sentencesOf;

    private List<TextSpan> SentencesOf(TextSpan paragraph)
    {
        if (_sentences is not null && _sentencesOf == paragraph) return _sentences;
        _sentencesOf = paragraph;
        return _sentences = [.. Sentences.Of(paragraph.Of(_text), _speech.IsShortened)
            .Select(s => s.Shift(paragraph.Start))];
    }

    private TextSpan Trimmed(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        return new TextSpan(start, end - start);
    }

    /// <summary>The first and last words that find the passage again; null when the same words stand twice in the
    /// paragraph.</summary>
    private DraftPassage? Row(TextSpan window, int index, PassagePurpose purpose)
    {
        // As the selection is read: a no-break space counts as a space.
        var words = _paragraphs[index].Of(_text).ToString().Replace('\u00A0', ' ').AsSpan();
        var start = window.Start - _paragraphs[index].Start;
        var passage = words.Slice(start, window.Length);
        foreach (var length in Lengths(passage.Length))
        {
            var from = passage[..WordEnd(passage, length)].TrimEnd();
            if (words.IndexOf(from, StringComparison.Ordinal) != start
                || words[(start + 1)..].IndexOf(from, StringComparison.Ordinal) >= 0) continue;
            if (from.Length == passage.Length) return new DraftPassage(index + 1, from.ToString(), "", purpose);
            foreach (var rest in Lengths(passage.Length))
            {
                var to = passage[WordStart(passage, passage.Length - rest)..].TrimStart();
                if (words[start..].IndexOf(to, StringComparison.Ordinal) + to.Length == passage.Length)
                    return new DraftPassage(index + 1, from.ToString(), to.ToString(), purpose);
            }
        }
        return null;
    }

    // Words are cut nowhere, so that a person can read the row; where no spaces part them, anywhere.
    private static int WordEnd(ReadOnlySpan<char> passage, int at)
    {
        for (var end = at; end < passage.Length && end < at + 20; end++)
            if (char.IsWhiteSpace(passage[end])) return end;
        return at + 20 >= passage.Length ? passage.Length : Whole(passage, at);
    }

    private static int WordStart(ReadOnlySpan<char> passage, int at)
    {
        for (var start = at; start > 0 && start > at - 20; start--)
            if (char.IsWhiteSpace(passage[start - 1])) return start;
        return at <= 20 ? 0 : Whole(passage, at);
    }

    private static int Whole(ReadOnlySpan<char> passage, int at) =>
        at > 0 && at < passage.Length && char.IsLowSurrogate(passage[at]) ? at - 1 : at;

    private static IEnumerable<int> Lengths(int whole)
    {
        for (var length = 12; length < whole; length *= 2) yield return length;
        yield return whole;
    }
}

/// <summary>A passage that the draft quotes: a row of <c>selection.csv</c>.</summary>
/// <param name="Paragraph">The number of its paragraph, from 1.</param>
/// <param name="From">Its first words, which stand once in the paragraph.</param>
/// <param name="To">Its last words; empty when <paramref name="From"/> is all of it.</param>
/// <param name="Purpose">Why it is quoted.</param>
internal sealed record DraftPassage(int Paragraph, string From, string To, PassagePurpose Purpose);
