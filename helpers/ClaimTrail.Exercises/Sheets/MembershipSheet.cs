using ClaimTrail.Checks;
using ClaimTrail.Checks.Tables;

namespace ClaimTrail.Exercises;

/// <summary>The exercises of notebook 04: headcounts and a doubtful unit.</summary>
internal static class MembershipSheet
{
    public static IReadOnlyList<Exercise> Of(Case story) => [Recall(), Apply(), Trap(), Judge(story.Desk)];

    private static Exercise Recall() => ExerciseDraft.Number("04-recall", "how many sources ten pages are", 2)
        .Wrong(10, "You counted pages. Who of them knew it from somebody else?")
        .Wrong(3, "You counted both agencies and the page that counted for itself. Where did agency B have it from?")
        .Wrong(1, "One agency told most of them. One page knew it without the agency.")
        .Wrong(9, "You counted the pages that copied. Copies tell how far a story travelled.")
        .Wrong(4, "You counted a source more than there are: ask of each name where it had the number from.")
        .Done(
            "Right. Copies say how far a story travelled, not how true it is.",
            "2: agency A, and the page that counted for itself. Agency B has it from A, and nine pages from one of "
            + "the two, so that all of these are right together or mistaken together.",
            "Ask of each page and agency: what did it know that the others did not?");

    private static Exercise Apply() =>
        ExerciseDraft.Number("04-apply", "the largest sum that counts nobody twice", 42_500)
        .Wrong(46_500,
            "You added the pilots once more. They are members of their union, so that its number holds them already.")
        .Wrong(45_000, "That is the number of the headline. What do the unions give that can be added up?")
        .Wrong(30_000, "That is the largest union alone. The headline speaks of all who walked out.")
        .Wrong(34_000, "You took the pilots in place of their union. A part is smaller than the whole that holds it.")
        .Wrong(38_500, "You took the pilots out of their union. They belong to it: count them once, and not never.")
        .Wrong(16_500, "You added a part to the union that holds it. Which other union walked out?")
        .Done(
            "Right. A part and the whole that holds it are never added.",
            "42,500: 12,500 and 30,000. The 4,000 pilots are among the 12,500. The headline’s number is larger than "
            + "anybody who can have walked out, which is a reason to ask what it counts.",
            "Add up the unions, and ask of each number whether another one holds it already.");

    private static Exercise Trap() =>
        ExerciseDraft.Text("04-trap", "the unit that was lost", "Give the number with its unit", "41 years", "41 year",
            "41", "41년", "41년 만", "41년 만에", "41년만에", "forty-one years", "forty one years", "after 41 years",
            "for the first time in 41 years")
        .Wrong("410,000",
            "You took the sign after the digits as ten thousand. What would two mills have 410,000 of? Try the "
            + "sentence with a unit in its place.",
            "410000", "410,000 people", "410000 people", "410,000 workers", "410,000 years", "41만")
        .Wrong("41,000",
            "The sign is no thousand in any reading. Try the sentence with a unit between the digits and the sign.",
            "41000", "41,000 people")
        .Wrong("41 days",
            "Days would make the sentence whole too. Hold that against the year in which the mills were closed.",
            "41일", "41일 만에", "41일만에")
        .Wrong("41 months", "Months would make the sentence whole too. Count back from 2023: where does that lead?",
            "41개월", "41 weeks", "41 hours")
        .Wrong("41 people", "Nobody is counted there: what the sign means after a unit has to do with time.", "41명",
            "41 workers", "41 times", "41 mills")
        .Done(
            "Right: probably. A small word after the digits stayed, and the unit before it was lost; the newsroom "
            + "can say.",
            "41 years, probably. After a length of time, 만에 says that so much had gone by; after bare digits, 만 is "
            + "ten thousand. The mills were closed in 1982, and 2023 less 41 is 1982. It stays “probably”: another "
            + "sentence of the page could say otherwise.",
            "Which unit, put between the digits and the sign, makes the sentence whole and fits the two years?");

    private static Exercise Judge(CheckDesk desk)
    {
        var claims = desk.Claims.Where(c => c.Claim.Check == "readings" && c.Figure?.IsAmbiguous == true);
        var rows = claims.SelectMany(c => desk.Readings(c.Claim.Id))
            .Where(r => r.Evidence.Stance != Stance.Context).ToList();
        return ExerciseDraft.Judge("04-judge", "what to print before the newsroom answers",
            new Judgement("I would print the likelier reading with the word probably.",
                "One outlet prints the unit in the same place of the same sentence, and the years fit.",
                "No row comes from the newsroom itself; I would ask which unit was meant."),
            $"There is no single answer. {rows.Count(r => r.Evidence.Verified)} verified rows speak for or against a "
            + "reading in this case, and none of them comes from the newsroom. A complete answer commits to words "
            + "that could "
            + "be printed today, names its strongest row, and says which answer of the newsroom would overturn it.");
    }
}
