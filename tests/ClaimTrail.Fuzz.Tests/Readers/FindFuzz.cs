using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Gathering;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Fuzz.Tests.Running;
using Xunit.Abstractions;

namespace ClaimTrail.Fuzz.Tests.Readers;

/// <summary>Lines of <c>claimtrail find</c> and of <c>claimtrail gather</c>: each gets its answer, an error where it
/// cannot be read.</summary>
public class FindFuzz(ITestOutputHelper output) : ReaderFuzz(output)
{
    private const string Figure =
        "\"start\":0,\"length\":9,\"surface\":\"90만 "
        + "달러\",\"kind\":\"money\",\"low\":null,\"high\":900000,\"unit\":\"USD\",\"hedge\":\"up_to\",\"counted\":null,\"readings\":[]";

    internal override FuzzedReader Reader(string folder) => new(
        "ndjson",
        [.. new[]
        {
            """{"id":"a1","language":"ko","text":"두 조합이 63만에 동반 파업했다. \"연봉은 최대 90만 달러(약 11억5천만원)다\"라고 김하늘 기자는 말했다.","page":3}""",
            """{"id":"a2","language":"zh","text":"工会代表约16万名演员，年薪高达90万美元。“我们不会停”，他说。"}""",
            """{"id":"a3","language":"id","text":"Gaji hingga Rp13,5 miliar, atau 12,5 juta per bulan, \"tidak masuk akal,\" kata Budi."}""",
            """{"id":"a4","language":"en","text":"It pays from $300,000 to $900,000 a year; \"thirty-five people\", she said, “half a day”."}""",
            """{"id":"a5","language":"ar","text":"وقال: «راتب يصل إلى 900 ألف دولار»، أي ٣٫٥ مليون ريال، وخمسة آلاف عضو."}""",
            "{\"id\":\"a6\",\"language\":\"fr\",\"text\":\"42 000 "
            + "EUR\"}\n\n{\"id\":\"a7\",\"language\":\"en\",\"text\":\"5 cats\"}\r\nnot json\n",
            $"!error\t{{\"error\":\"line 5, is not "
            + $"JSON\"}}\nmoney/USD/\t{{\"id\":\"a1\",\"language\":\"ko\",\"figure\":{{{Figure}}}}}\nmoney/USD/\t{{\"id\":\"a1\",\"language\":\"ko\",\"again\":\"value\",\"figure\":{{{Figure}}}}}\n",
        }.Select(SeedFiles.Of)],
        [.. new[] { "\"text\":", "\"language\":\"ko\"", "\"id\":", "억", "조", "千", "juta", "مليون", "million", "half a ",
            "“", "1-1-1-" }.Select(SeedFiles.Of)],
        Read,
        [typeof(UnsortedException), typeof(InvalidDataException)]);

    private static void Read(byte[] input)
    {
        ArchiveInput[] inputs = [ArchiveInput.Stream("input", () => new MemoryStream(input))];
        // One form an input: both would take the time of two readings.
        var form = input.AsSpan().Count((byte)'"') % 4 < 2 ? AnswerForm.Contract : AnswerForm.Keyed;
        using var worker = new FindWorker(new FindQuestion(inputs, form, Story: "page"), Compression.None);
        foreach (var piece in new PieceReader(inputs, isAwaited: false).ReadFrom(Checkpoint.Start))
            worker.Answer(piece).Dispose();
        Gatherer.Run(inputs, Stream.Null);
    }
}
