using ClaimTrail.Figures;
using ClaimTrail.Languages;
using ClaimTrail.Quotations;

namespace ClaimTrail.Archive.Answers;

/// <summary>The finders of all languages. For one thread.</summary>
/// <param name="quotations">Whether quotations are looked for too.</param>
/// <param name="start">With which language each time begins, from 0 to below 1: workers that begin with the same wait
/// for each other's tables.</param>
internal sealed class TextFinders(bool quotations, double start)
{
    private readonly OrderedDictionary<Language, OfLanguage> _languages = [];

    /// <summary>What each of some texts holds.</summary>
    /// <remarks>One language after the other, and in each first the figures and then the quotations: the processor
    /// keeps the tables and rules of one at hand, and forgets them over those of five. Texts of five languages by turns
    /// take 1.5 times as long otherwise.</remarks>
    public FoundInText[] Find(List<ReadText> texts)
    {
        for (var i = 0; i < texts.Count; i++) For(texts[i].Language).Texts.Add(i);
        var found = new FoundInText[texts.Count];
        var (first, count) = ((int)(start * _languages.Count), _languages.Count);
        for (var i = 0; i < count; i++) Find(_languages.GetAt((first + i) % count).Value, texts, found);
        return found;
    }

    private void Find(OfLanguage language, List<ReadText> texts, FoundInText[] found)
    {
        if (language.Texts.Count == 0) return;
        foreach (var i in language.Texts) found[i] = new(language.Figures.Find(texts[i].Text), []);
        if (quotations)
            foreach (var i in language.Texts)
                found[i] = found[i] with { Quotations = language.Quotations.Find(texts[i].Text) };
        language.Texts.Clear();
    }

    private OfLanguage For(Language language)
    {
        if (!_languages.TryGetValue(language, out var finders)) _languages.Add(language, finders = new(language));
        return finders;
    }

    /// <summary>The finders of a language, made when its turn comes.</summary>
    private sealed class OfLanguage(Language language)
    {
        private FigureFinder? _figures;
        private QuotationFinder? _quotations;

        public FigureFinder Figures => _figures ??= FigureFinder.For(language);

        public QuotationFinder Quotations => _quotations ??= QuotationFinder.For(language);

        /// <summary>Which texts are to be searched now.</summary>
        public List<int> Texts { get; } = [];
    }
}

/// <summary>What was found in a text, each list in the order of the text.</summary>
internal readonly record struct FoundInText(IReadOnlyList<Figure> Figures, IReadOnlyList<Quotation> Quotations);
