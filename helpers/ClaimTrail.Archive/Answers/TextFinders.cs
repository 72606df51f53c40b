using System.Runtime.InteropServices;
using ClaimTrail.Figures;
using ClaimTrail.Languages;
using ClaimTrail.Quotations;

namespace ClaimTrail.Archive.Answers;

/// <summary>The finders of all languages. For one thread.</summary>
/// <param name="quotations">Whether quotations are looked for too.</param>
internal sealed class TextFinders(bool quotations)
{
    private readonly Dictionary<Language, OfLanguage> _languages = [];

    /// <summary>What each of some texts holds.</summary>
    /// <remarks>One language after the other, and in each first the figures and then the quotations: the processor
    /// keeps the tables and rules of one at hand, and forgets them over those of five. Texts of five languages by turns
    /// take 1.5 times as long otherwise.</remarks>
    public FoundInText[] Find(List<ReadText> texts)
    {
        for (var i = 0; i < texts.Count; i++) For(texts[i].Language).Texts.Add(i);
        var found = new FoundInText[texts.Count];
        foreach (var language in _languages.Values)
        {
            foreach (var i in language.Texts) found[i] = new(language.Figures.Find(texts[i].Text), []);
            if (quotations)
                foreach (var i in language.Texts)
                    found[i] = found[i] with { Quotations = language.Quotations.Find(texts[i].Text) };
            language.Texts.Clear();
        }
        return found;
    }

    private OfLanguage For(Language language)
    {
        ref var finders = ref CollectionsMarshal.GetValueRefOrAddDefault(_languages, language, out _);
        return finders ??= new(FigureFinder.For(language), QuotationFinder.For(language), []);
    }

    /// <param name="Figures">Finds its figures.</param>
    /// <param name="Quotations">Finds its quotations.</param>
    /// <param name="Texts">Which texts are to be searched now.</param>
    private sealed record OfLanguage(FigureFinder Figures, QuotationFinder Quotations, List<int> Texts);
}

/// <summary>What was found in a text, each list in the order of the text.</summary>
internal readonly record struct FoundInText(IReadOnlyList<Figure> Figures, IReadOnlyList<Quotation> Quotations);
