using ClaimTrail.Checks;
using ClaimTrail.Site.Pages;

namespace ClaimTrail.Cli.Commands;

/// <summary>The steps from articles to verdicts, counted on a case. Only passages are read, so that the counts are the
/// same with and without the full texts.</summary>
internal static class MethodSteps
{
    public static IReadOnlyList<MethodStep> Of(string caseFolder)
    {
        var story = Case.Open(caseFolder, Case.WithoutText);
        var paragraphs = story.Articles.SelectMany(article => article.Paragraphs).ToList();
        var told = paragraphs.Where(paragraph => !paragraph.IsFurniture).ToList();
        var figures = story.Figures.Select(found => found.Figure).ToList();
        var decided = story.Findings.Where(finding => finding.Verdict != Verdict.CannotTell).ToList();
        return
        [
            new("Collect the tellings",
                "Each article gets a card: publisher, language, days between which it can have appeared and how that "
                + "is known, address, length, checksum. The texts themselves stay with their publishers.",
                story.Articles.Count, "articles"),
            new("Split them into paragraphs",
                "A paragraph is what stands between two line breaks. Each gets its place and a fingerprint, so that "
                + "somebody who has the text can check that it is the same one.", paragraphs.Count, "paragraphs"),
            new("Set the page around the story aside",
                "Menus, notices and comment boxes belong to the page and not to the story. A person marked them on "
                + "the card.", told.Count, "paragraphs left"),
            new("Set repeats aside",
                "A paragraph with the fingerprint of an earlier one, or with at least half of its pieces of five "
                + "characters, says nothing new; figures in it would count twice.",
                told.Count(paragraph => paragraph.Repeats is null), "paragraphs left"),
            new("Quote what is needed to judge",
                "Every figure, direct quotation and naming of a source, with the words that decide how it is read: "
                + "at most 300 characters a passage and two fifths of an article. Passages that are not English get "
                + "a gloss.", story.Passages.Count, "passages"),
            new("Find the figures",
                "A finder reads each passage once, with one table of words per language: value, unit, lower and "
                + "upper bound, hedge. The same place counts once.", figures.Count, "figures"),
            new("Keep every reading",
                "Where the words allow two readings, both are kept, with a rank and a reason. None is corrected "
                + "silently.", figures.Count(figure => figure.Readings.Count > 1),
                figures.Count(figure => figure.Readings.Count > 1) == 1
                    ? "figure with several readings"
                    : "figures with several readings"),
            new("Say what to compare with what",
                "A person lists which figure, date or order of events is held against which known fact, and never "
                + "what comes out. A claim can be about several figures, and a figure can carry several claims.",
                story.Claims.Count, "claims"),
            new("Hold them against the reference rows",
                "Exchange rates of the days in question, union sizes, thresholds, dates of events, the job posting "
                + "as others saw it. A row that nobody could verify never decides; a claim that has nothing else "
                + "stays open.", decided.Count, "claims decided"),
            new("Look twice at the doubtful ones",
                "What does not hold, or holds in one reading only, is shown with another explanation and with the "
                + "question that only the newsroom can answer.",
                story.Findings.Count(finding => finding.IsDoubtful), "claims in doubt"),
        ];
    }
}
