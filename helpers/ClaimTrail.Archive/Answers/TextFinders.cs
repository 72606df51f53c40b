using System.Runtime.InteropServices;
using ClaimTrail.Figures;
using ClaimTrail.Languages;
using ClaimTrail.Quotations;

namespace ClaimTrail.Archive.Answers;

/// <summary>The finders of all languages. For one thread.</summary>
/// <param name="quotations">Whether quotations are looked for too.</param>
internal sealed class TextFinders(bool quotations)
{
    private readonly Dictionary<Language, (FigureFinder Figures, QuotationFinder Quotations)> _finders = [];

    /// <summary>What each of some texts holds.</summary>
    /// <remarks>One language after the other, and in each first the figures and then the quotations: the processor
    /// keeps the tables and rules of one at hand, and forgets them over those of five. Texts of five languages by turns
    /// take 1.5 times as long otherwise.</remarks>
    public FoundInText[] Find(IReadOnlyList<ReadText> texts)
    {
        var found = new FoundInText[texts.Count];
        foreach (var alike in Enumerable.Range(0, texts.Count).GroupBy(i => texts[i].Language))
        {
            var finders = For(alike.Key);
            foreach (var i in alike) found[i] = new(finders.Figures.Find(texts[i].Text), []);
            if (!quotations) continue;
            foreach (var i in alike) found[i] = found[i] with { Quotations = finders.Quotations.Find(texts[i].Text) };
        }
        return found;
    }

    private (FigureFinder Figures, QuotationFinder Quotations) For(Language language)
    {
        ref var finders = ref CollectionsMarshal.GetValueRefOrAddDefault(_finders, language, out var isKnown);
        if (!isKnown) finders = (FigureFinder.For(language), QuotationFinder.For(language));
        return finders;
    }
}

/// <summary>What was found in a text, each list in the order of the text.</summary>
internal readonly record struct FoundInText(IReadOnlyList<Figure> Figures, IReadOnlyList<Quotation> Quotations);
