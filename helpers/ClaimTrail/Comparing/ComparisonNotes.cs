using ClaimTrail.Comparing.Reading;
using ClaimTrail.Text;

namespace ClaimTrail.Comparing;

/// <summary>What a reader must know about a comparison, in sentences.</summary>
internal static class ComparisonNotes
{
    private const int MostNamed = 6;

    public static IEnumerable<string> Of(IReadOnlyList<ComparedReading> readings,
        IReadOnlyList<IReadOnlyList<ComparedReading>> stories)
    {
        if (readings.Count == 1) yield return "There is one article; a comparison needs two that tell the same.";
        if (stories.Count > 1)
            yield return $"The articles do not tell one story, but {stories.Count}: "
                + $"{string.Join("; ", stories.Take(MostNamed).Select(Names))}{(stories.Count > MostNamed ? "; and more" : "")}. Each is compared by itself.";
        foreach (var repeat in NearRepeats.Find([.. readings.Select(r => r.Article.Text)]).Take(MostNamed))
            yield return repeat.Kind == RepeatKind.Exact
                ? $"{readings[repeat.Index].Article.Name} says the same as {readings[repeat.Of].Article.Name}, word "
                    + $"for word."
                : $"{readings[repeat.Index].Article.Name} says nearly the same as {readings[repeat.Of].Article.Name}.";
        foreach (var reading in readings.Where(r => r.Repeats.Count > 0).Take(MostNamed))
            yield return $"{reading.Article.Name} prints "
                + $"{(reading.Repeats.Count == 1 ? "a paragraph" : $"{reading.Repeats.Count} paragraphs")} twice; "
                + $"what stands there counts once.";
        foreach (var reading in readings.Where(r => r.Figures.Count == 0 && r.Quotations.Count == 0).Take(MostNamed))
            yield return $"{reading.Article.Name} holds no figure and no quotation.";
        var general = readings.Where(r => r.Language.IsGeneral).ToList();
        if (general.Count > 0)
            yield return $"No table of words serves the language of {Names(general)}: digits, currency signs and "
                + $"quotation marks are read there, and no words.";
    }

    private static string Names(IReadOnlyList<ComparedReading> readings) =>
        string.Join(", ", readings.Take(MostNamed).Select(r => r.Article.Name))
            + (readings.Count > MostNamed ? $" and {readings.Count - MostNamed} more" : "");
}
