using System.Globalization;
using ClaimTrail.Quotations.Matching;

namespace ClaimTrail.Tests.Quotations.Matching;

/// <summary>Invented quotations in five languages: each statement is told two to five times, each telling loses some of
/// its numbers and names and is padded with words that many share. The same seed gives the same list.</summary>
internal static class SyntheticQuotations
{
    private static readonly string[] Languages = ["ko", "zh", "id", "en", "ar"];

    private static readonly Dictionary<string, (string Money, string People, string[] Padding)> Words =
        new(StringComparer.Ordinal)
        {
            ["ko"] = ("{0}달러", "{0}명", ["우리는 그것을 믿는다", "이 결정은 옳지 않다", "모두가 알고 있다", "AI 시대에"]),
            ["zh"] = ("{0}美元", "{0}人", ["我们相信这一点", "这个决定不对", "大家都知道", "在 AI 时代"]),
            ["id"] = ("{0} dolar", "{0} orang",
            ["kami percaya hal itu", "keputusan ini keliru", "semua orang tahu", "di era AI"]),
            ["en"] = ("{0} dollars", "{0} people",
            ["we believe in that", "this decision is not right", "everybody knows", "in the age of AI"]),
            ["ar"] = ("{0} دولار", "{0} شخص", ["نحن نؤمن بذلك", "هذا القرار ليس صائبا", "الجميع يعرف", "في عصر AI"]),
        };

    public static IReadOnlyList<QuotedWords> Make(int count, int seed)
    {
        var random = new Random(seed);
        var quotations = new List<QuotedWords>(count);
        for (var statement = 0; quotations.Count < count; statement++)
        {
            var anchors = Anchors(random);
            var tellings = random.Next(2, 6);
            for (var t = 0; t < tellings && quotations.Count < count; t++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"s{statement}-{t}");
                quotations.Add(new QuotedWords(id, id, Languages[(t + statement) % 5],
                    Tell(anchors, Languages[(t + statement) % 5], random), null));
            }
        }

        var list = quotations.ToArray();
        random.Shuffle(list);
        return list;
    }

    private static List<(char Kind, string Text)> Anchors(Random random)
    {
        var anchors = new List<(char, string)>();
        var numbers = random.Next(1, 4);
        for (var i = 0; i < numbers; i++)
            anchors.Add((random.Next(2) == 0 ? 'm' : 'p',
                ((int)Math.Pow(10, 1 + random.NextDouble() * 7)).ToString(CultureInfo.InvariantCulture)));
        var names = random.Next(0, 3);
        for (var i = 0; i < names; i++)
            anchors.Add(('n',
                string.Concat(Enumerable.Range(0, 4)
                    .Select(_ => "BCDGKLMNPRSTVW"[(int)(14 * Math.Pow(random.NextDouble(), 1.5))]))));
        return anchors;
    }

    private static string Tell(List<(char Kind, string Text)> anchors, string language, Random random)
    {
        var (money, people, padding) = Words[language];
        var parts = new List<string> { padding[random.Next(padding.Length)] };
        foreach (var (kind, text) in anchors)
        {
            if (random.NextDouble() < 0.15) continue;
            parts.Add(kind == 'n'
                ? text
                : string.Format(CultureInfo.InvariantCulture, kind == 'm' ? money : people, text));
            if (random.Next(2) == 0) parts.Add(padding[random.Next(padding.Length)]);
        }

        return string.Join(language == "zh" ? "," : " ", parts);
    }
}
