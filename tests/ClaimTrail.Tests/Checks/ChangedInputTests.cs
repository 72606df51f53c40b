using ClaimTrail.Checks;

namespace ClaimTrail.Tests.Checks;

/// <summary>Nothing is written for one article: when a rate, a threshold, an event or a figure changes, so does the
/// verdict. Each case changes one file of a copy of the data.</summary>
public sealed class ChangedInputTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("claimtrail-changed-").FullName;

    public ChangedInputTests()
    {
        foreach (var folder in new[] { NetflixCase.Folder, NetflixCase.ReferenceFolder })
        {
            var copy = Directory.CreateDirectory(Path.Combine(_root, Path.GetFileName(folder))).FullName;
            foreach (var file in Directory.EnumerateFiles(folder))
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }
    }

    public static TheoryData<string, string, string, string, string, Verdict, Verdict> Changes => new()
    {
        // what changes, file, old text, new text, finding, verdict before, verdict after
        { "a dearer dollar in Korea", "reference/exchange-rates.csv", ",KRW,2023-07-27,1277.2300,",
            ",KRW,2023-07-27,1288.9000,", "ko-won-high", Verdict.DoesNotHold, Verdict.HoldsWhenRounded },
        { "one rate that explains both won amounts", "reference/exchange-rates.csv", ",KRW,2023-07-27,1277.2300,",
            ",KRW,2023-07-27,1288.9000,", "ko-won-together", Verdict.DoesNotHold, Verdict.HoldsWhenRounded },
        { "a dearer dollar in Malaysia", "reference/exchange-rates.csv", ",MYR,2023-07-31,4.5050,",
            ",MYR,2023-07-31,4.7800,", "zh-ringgit", Verdict.DoesNotHold, Verdict.HoldsWhenRounded },
        { "the same, for the day that it betrays", "reference/exchange-rates.csv", ",MYR,2023-07-31,4.5050,",
            ",MYR,2023-07-31,4.7800,", "zh-ringgit-day", Verdict.DoesNotHold, Verdict.HoldsWhenRounded },
        { "no rupiah rates", "reference/exchange-rates.csv", ",IDR,", ",XXX,", "id-rupiah", Verdict.Holds,
            Verdict.CannotTell },
        { "a lower threshold", "reference/thresholds.csv", ",26470,26470,USD,exact,2023,",
            ",25700,25700,USD,exact,2023,", "ko-actors", Verdict.HoldsWhenRounded, Verdict.Holds },
        { "a higher threshold", "reference/thresholds.csv", ",26470,26470,USD,exact,2023,",
            ",27540,27540,USD,exact,2023,", "id-actors", Verdict.HoldsWhenRounded, Verdict.DoesNotHold },
        { "a posting without its range", "reference/postings.csv", ",300000,900000,", ",900000,900000,", "id-pay",
            Verdict.DependsOnTheReading, Verdict.Holds },
        { "a posting with a higher ceiling", "reference/postings.csv", ",300000,900000,", ",300000,1200000,",
            "ko-pay-ceiling", Verdict.Holds, Verdict.DoesNotHold },
        { "fewer people laid off", "reference/counts.csv", ",668,668,person,", ",468,468,person,", "zh-linkedin-size",
            Verdict.Holds, Verdict.DoesNotHold },
        { "no joint strike in 1960", "reference/events.csv", ",1960,", ",1961,", "ko-63", Verdict.DependsOnTheReading,
            Verdict.DoesNotHold },
        { "an earlier report", "reference/events.csv", "posting-first-reported,2023-07-25,",
            "posting-first-reported,2023-07-19,", "ko-picket-cause", Verdict.DoesNotHold, Verdict.Holds },
        { "layoffs of which nobody says when they came", "reference/events.csv", ",disney-layoffs,", ",,",
            "ko-disney-layoffs", Verdict.DoesNotHold, Verdict.CannotTell },
        { "an event that nobody looked up", "reference/events.csv",
            "streaming-tv.net/2017/08/30/netflix-is-turning-20-but-its-birthday-doesnt-matter/,yes",
            "streaming-tv.net/2017/08/30/netflix-is-turning-20-but-its-birthday-doesnt-matter/,no", "id-founded",
            Verdict.Holds, Verdict.CannotTell },
        { "thirty-four in the Korean text", "netflix-2023/passages.csv|netflix-2023/claims.csv", "35명", "34명",
            "ko-actors", Verdict.HoldsWhenRounded, Verdict.Holds },
        { "sixty-four in the Korean text", "netflix-2023/passages.csv|netflix-2023/claims.csv", "63만", "64만", "ko-63",
            Verdict.DependsOnTheReading, Verdict.DoesNotHold },
        { "another won amount", "netflix-2023/passages.csv|netflix-2023/claims.csv", "11억6천만원", "11억5천만원",
            "ko-won-high", Verdict.DoesNotHold, Verdict.HoldsWhenRounded },
        { "another ringgit amount", "netflix-2023/passages.csv|netflix-2023/claims.csv", "四百三十万", "四百一十万", "zh-ringgit",
            Verdict.DoesNotHold, Verdict.HoldsWhenRounded },
        { "another rupiah amount", "netflix-2023/passages.csv|netflix-2023/claims.csv", "Rp13,5", "Rp14,5", "id-rupiah",
            Verdict.Holds, Verdict.DoesNotHold },
        { "a Friday that was a Thursday", "netflix-2023/passages.csv|netflix-2023/claims.csv", "14/7/2023", "13/7/2023",
            "id-strike-weekday", Verdict.Holds, Verdict.DoesNotHold },
        { "a lower ceiling in the Arabic text", "netflix-2023/passages.csv|netflix-2023/claims.csv", "650 ألف",
            "550 ألف", "ar-director-pay", Verdict.Holds, Verdict.DoesNotHold },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Another_input_gives_another_verdict(string what, string files, string old, string fresh, string id,
        Verdict before, Verdict after)
    {
        Assert.Equal(before, NetflixCase.Found.Check(id).Verdict);
        foreach (var file in files.Split('|'))
            Change(Path.Combine(_root, file.Replace('/', Path.DirectorySeparatorChar)), old, fresh);
        var finding = Case.Open(Path.Combine(_root, "netflix-2023")).Desk.Check(id);
        Assert.True(after == finding.Verdict, $"{what}: {finding.Verdict}, {finding.Sentence}");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static void Change(string path, string old, string fresh)
    {
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, fresh, StringComparison.Ordinal));
    }
}
