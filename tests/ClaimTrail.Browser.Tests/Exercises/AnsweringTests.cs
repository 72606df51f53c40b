using System.Text.Json.Nodes;
using ClaimTrail.Browser.Tests.Fixture;
using ClaimTrail.Cli.Commands;
using ClaimTrail.Exercises;
using ClaimTrail.Testing;
using Microsoft.Playwright;

namespace ClaimTrail.Browser.Tests.Exercises;

/// <summary>Every exercise answered on its page, as a learner does, and what C# says to the same answer.</summary>
[Collection(BrowserGroup.Name)]
public sealed class AnsweringTests(Chromium chromium, ExerciseSite site) : IClassFixture<ExerciseSite>
{
    public static TheoryData<string> Cases => [.. ExerciseSite.Cases];

    /// <summary>Every exercise of the first case; of the other, whose forms are made alike and whose lines a test below
    /// compares, one of each sort. CLAIMTRAIL_LONG=1 answers all.</summary>
    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public async Task Blank_a_slip_and_the_model_answer_get_their_lines(string story)
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Root,
            ExerciseSite.PageOf(story), Device.Desktop);
        var page = visit.Page;
        var isWhole = story == ExerciseSite.Cases[0] || Environment.GetEnvironmentVariable("CLAIMTRAIL_LONG") == "1";
        var all = ExerciseSite.Books[story].All;
        foreach (var exercise in isWhole ? all : [.. all.DistinctBy(e => e.Check?.Sort)])
        {
            var form = page.Locator($"#answer-{exercise.Id}");
            if (exercise.Check is null)
            {
                Assert.Equal(0, await form.CountAsync());
                continue;
            }
            foreach (var (answer, line) in new[] { (null, exercise.Check.Blank),
                (exercise.Foreseen[0].Example, exercise.Foreseen[0].Line), (exercise.Model, exercise.Check.Pass) })
            {
                await AnswerAsync(form, answer);
                Assert.EndsWith(line, await form.Locator("[role=status]").InnerTextAsync(), StringComparison.Ordinal);
            }
            Assert.StartsWith("✓ passed", await form.Locator("[role=status]").InnerTextAsync(),
                StringComparison.Ordinal);
        }
        Assert.DoesNotContain("not answered yet, as printed", await page.Locator("main").InnerTextAsync(),
            StringComparison.Ordinal);
        await PageChecksAsync(visit, Device.Desktop, story);
    }

    /// <summary>The script and C# side by side: all answers that the book knows, and every phrase of the word lists in
    /// every part.</summary>
    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public async Task The_script_says_what_CSharp_says(string story)
    {
        var asked = ExerciseSite.Books[story].All.Where(e => e.Check is not null)
            .SelectMany(e => new[] { null, e.Model }
                .Concat(e.Foreseen.Select(f => f.Example))
                .Concat(Typed(e.Check!.Sort))
                .Select(answer => (e.Check, Answer: answer))).ToList();
        if (story == ExerciseSite.Cases[0])
        {
            var judged = asked.First(a => a.Check!.Sort == AnswerSort.Judgement).Check;
            asked.AddRange(Judgements().Select(judgement => (judged, (object?)judgement)));
        }
        var expected = asked
            .Select(a => a.Check!.Of(a.Answer))
            .Select(said => $"{said.State.ToString().ToLowerInvariant()}: {said.Line}")
            .ToList();
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Root,
            ExerciseSite.PageOf(story), Device.Phone);
        var said = await visit.Page.EvaluateAsync<string[]>("""
            asked => {
              const { exercises } = JSON.parse(document.getElementById("exercise-checks").textContent);
              const judging = window.ClaimTrailJudging;
              const byId = Object.fromEntries(exercises.map(exercise => [exercise.id, exercise]));
              return JSON.parse(asked).map(([id, answer]) => {
                const { state, line } = window.ClaimTrailChecks.check(byId[id], answer, judging);
                return `${state}: ${line}`;
              });
            }
            """,
            new JsonArray(
                [.. asked.Select(a => new JsonArray(a.Check!.Id, OnPage(a.Check.Sort, a.Answer)))]).ToJsonString());
        for (var i = 0; i < asked.Count; i++)
            Assert.True(expected[i] == said[i], $"{asked[i].Check!.Id}, {asked[i].Answer}:\n{expected[i]}\n{said[i]}");
        Assert.True(asked.Count > 200, $"{asked.Count} answers");
        await PageChecksAsync(visit, Device.Phone, story);
    }

    /// <summary>By keyboard alone: Tab to the field, type, Enter; the field that has the focus shows it, and what is
    /// said is announced.</summary>
    [SkippableFact]
    public async Task An_exercise_is_answered_by_keyboard()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Root,
            ExerciseSite.PageOf("netflix-2023"), Device.Desktop);
        var page = visit.Page;
        for (var i = 0; i < 60
            && await page.EvaluateAsync<string>("() => document.activeElement.id") != "06-apply-answer"; i++)
        {
            if (i == 0) await page.Locator("#answer-06-recall input").FocusAsync();
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Equal("06-apply-answer", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.NotEqual("none",
            await page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
        await page.Keyboard.TypeAsync("6");
        await page.Keyboard.PressAsync("Enter");
        var status = page.GetByRole(AriaRole.Group, new() { Name = "06-apply" }).GetByRole(AriaRole.Status);
        Assert.Contains("↻ not yet", await status.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Your answer: a number in digits",
            await page.EvaluateAsync<string>("() => document.activeElement.labels[0].textContent"));
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task Answers_are_kept_saved_and_read_by_the_teacher_s_command()
    {
        using var folder = new TemporaryFolder();
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Root,
            ExerciseSite.PageOf("netflix-2023"), Device.Desktop);
        var page = visit.Page;
        var book = ExerciseSite.Books["netflix-2023"];
        await AnswerAsync(page.Locator("#answer-01-apply"), 40m);
        await AnswerAsync(page.Locator("#answer-01-apply"), book["01-apply"].Model);
        await AnswerAsync(page.Locator("#answer-04-trap"), "410,000");
        await AnswerAsync(page.Locator("#answer-04-judge"), book["04-judge"].Model);
        await visit.GoAsync(site.Root + ExerciseSite.PageOf("netflix-2023"));
        Assert.Equal("410,000", await page.Locator("#answer-04-trap input").InputValueAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Save my answers to a file" }).ClickAsync();
        Assert.Contains("Write your name first", await page.Locator(".hand-in [role=status]").InnerTextAsync(),
            StringComparison.Ordinal);
        await page.GetByLabel("Your name, for the file").FillAsync("=Ada/../L");
        var download = await page.RunAndWaitForDownloadAsync(() => page
            .GetByRole(AriaRole.Button, new() { Name = "Save my answers to a file" }).ClickAsync());
        Assert.Equal("answers-01-Ada-L.json", download.SuggestedFilename);
        await download.SaveAsAsync(Path.Combine(folder.Path, download.SuggestedFilename));

        var csv = Path.Combine(folder.Path, "class.csv");
        Assert.Equal(0, await HandInsCommand.Create().Parse([folder.Path, "--csv", csv]).InvokeAsync());
        var rows = File.ReadAllLines(csv).Skip(1).Select(row => row.Split(',')).ToList();
        Assert.Equal(["01-apply", "04-judge", "04-trap"], rows.Select(row => row[2]));
        Assert.Equal(["passed", "passed", "not yet"], rows.Select(row => row[3]));
        Assert.Equal("2", rows[0][4]);
        Assert.All(rows, row => Assert.StartsWith("'=Ada", row[0].Trim('"'), StringComparison.Ordinal));
    }

    private static Task PageChecksAsync(Visit visit, Device device, string story) =>
        Screenshots.AroundAsync(visit.Page, $"exercises-{story}-{device.Name}", async () =>
        {
            Assert.Empty(visit.Complaints);
            Assert.Equal(0,
                await visit.Page.EvaluateAsync<int>(
                    "() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)"));
            Assert.Empty(await Axe.ViolationsAsync(visit.Page));
        });

    private static async Task AnswerAsync(ILocator form, object? answer)
    {
        if (await form.Locator("textarea").CountAsync() > 0)
        {
            var judgement = answer as Judgement ?? new Judgement();
            foreach (var (name, part) in new[] { ("reading", judgement.Reading), ("evidence", judgement.Evidence),
                ("doubt", judgement.Doubt) })
                await form.Locator($"textarea[name={name}]").FillAsync(part);
        }
        else await form.Locator("input").FillAsync(Written(answer));
        await form.Locator("button").ClickAsync();
    }

    /// <summary>What a learner may type.</summary>
    private static string[] Typed(AnswerSort sort) => sort switch
    {
        AnswerSort.Number =>
            ["1,300", "１３００", "١٣٠٠٫٥", " 60 % ", "−3", "12,5", "0.00076923", "1e3", "many", "1300.04999",
                "1299.95", "00060", "+5"],
        AnswerSort.Text => ["“c”", "Ｃ.", " c ", "C D", "ΣΑΣ", "İstanbul", "63만에", "none"],
        AnswerSort.Set => ["b and d", "D;B", "ＢＤ", "“D, F”", "C E", "a"],
        _ => [],
    };

    /// <summary>Every phrase of every list in each of the three parts, plain and turned around.</summary>
    private static IEnumerable<Judgement> Judgements()
    {
        const string reading = "I would print sixty three years", evidence = "The second row gives the unit",
            doubt = "Perhaps it was edited; I would ask";
        foreach (var l in JudgingTable.Shared.Languages)
            foreach (var phrase in new[] { l.Innocent, l.Accusations, l.Hearsay, l.Evidence, l.Doubts, l.EmptyDoubts,
                l.EmptyReadings }.SelectMany(list => l[list]))
            {
                var words = string.Join(' ',
                    phrase.Select(word => word switch { "_" => "it all", "#" => "63", _ => word.TrimEnd('*') }));
                yield return new Judgement(words + ".", evidence, doubt);
                yield return new Judgement(reading, words, doubt);
                yield return new Judgement(reading, evidence, words + "!");
                yield return new Judgement($"It is not {words} at all.", $"{evidence}, {words}", $"但 {words} 아니다");
            }
        yield return new Judgement("Ich schriebe dreiundsechzig Jahre.", "Weil zwei Blätter das sagen.",
            "Die Redaktion weiß es besser.");
        yield return new Judgement("„Ende“ — «fin» ’tis İΣς", "‘63’", "?");
    }

    /// <summary>An answer as the form gives it to the script.</summary>
    private static JsonNode OnPage(AnswerSort sort, object? answer)
    {
        if (sort != AnswerSort.Judgement) return JsonValue.Create(Written(answer));
        var judgement = answer as Judgement ?? new Judgement();
        return new JsonObject
        {
            ["reading"] = judgement.Reading,
            ["evidence"] = judgement.Evidence,
            ["doubt"] = judgement.Doubt
        };
    }

    private static string Written(object? answer) => answer switch
    {
        null => "",
        string text => text,
        IEnumerable<string> list => string.Join(", ", list),
        _ => Convert.ToString(answer, System.Globalization.CultureInfo.InvariantCulture)!,
    };
}
