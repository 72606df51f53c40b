using ClaimTrail.Languages;
using ClaimTrail.Quotations.Matching;
using ClaimTrail.Quotations.Sources;
using ClaimTrail.Text;

namespace ClaimTrail.Comparing.Reading;

/// <summary>What was read in one article: its sentences, its figures and quotations with what stands around them, and
/// whom it names as its source.</summary>
internal sealed class ComparedReading
{
    public required ComparedArticle Article { get; init; }

    public required Language Language { get; init; }

    /// <summary>The text as <see cref="LanguageFolding"/> makes it; places are the same.</summary>
    public required string Plain { get; init; }

    /// <summary>How many English letters say what one code unit says here.</summary>
    public required double Scale { get; init; }

    /// <summary>The sentences of the paragraphs that say something new, in order.</summary>
    public required IReadOnlyList<TextSpan> Sentences { get; init; }

    /// <summary>The paragraphs that repeat an earlier one word for word.</summary>
    public required IReadOnlyList<TextSpan> Repeats { get; init; }

    public required IReadOnlyList<Notion> Notions { get; init; }

    public IReadOnlyList<FigureMention> Figures { get; set; } = [];

    public IReadOnlyList<WordsMention> Quotations { get; set; } = [];

    /// <summary>The sentences that tell in the writer's words what somebody said, in order.</summary>
    public IReadOnlyList<WordsMention> Reports { get; set; } = [];

    public required IReadOnlyList<SourceMention> Sources { get; init; }

    /// <summary>The names by which others may call the outlet: its publisher, its id, and what stands beside the
    /// date.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The day of publication, else the one in the line above the text; null where neither is known.</summary>
    public required DateOnly? Day { get; init; }

    /// <summary>The sentence that holds a place; the last one before it where it stands in none.</summary>
    public int SentenceAt(int place)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].Start <= place) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    public bool SameLanguage(ComparedReading other) => LanguageTag.Same(Language.Tag, other.Language.Tag);
}
