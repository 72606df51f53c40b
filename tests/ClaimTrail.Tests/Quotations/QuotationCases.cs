namespace ClaimTrail.Tests.Quotations;

/// <summary>Texts with their quotations as <c>words => speaker</c>; <c>-</c> for none. All people and bodies are made
/// up.</summary>
internal static class QuotationCases
{
    public static TheoryData<string, string, string, string[]> Quotations => new()
    {
        { "mark that measures inside straight marks", "en", "\"It's 6' 2\" tall,\" said Ben Moss.",
            ["It's 6' 2\" tall, => Ben Moss"] },
        { "inch before a quotation", "en", "The 24\" pipe burst. \"We were lucky,\" said Ben Moss.",
            ["We were lucky, => Ben Moss"] },
        { "nested, with more after", "en", "“She told me ‘run’, so I ran,” said Ivy Cole. “I didn’t look back.”",
            ["She told me ‘run’, so I ran, => Ivy Cole", "I didn’t look back. => Ivy Cole"] },
        { "two single marks for a double", "en", "''We tried everything,'' said Ivy Cole.",
            ["We tried everything, => Ivy Cole"] },
        { "list of three", "en",
            "Ivy Cole, director of the museum, called the theft “heartbreaking”, “senseless” and “a wound to the city”.", ["heartbreaking => Ivy Cole", "senseless => Ivy Cole", "a wound to the city => Ivy Cole"] },
        { "title in the sentence", "en", "The museum’s “Night Shift” exhibition was, said Ivy Cole, “the boldest yet”.",
            ["the boldest yet => Ivy Cole"] },
        { "speaker in the paragraph before", "en", "Moss was blunt.\n“They knew.”", ["They knew. => Moss"] },
        { "label with a colon", "en", "Ivy Cole: “We start at dawn.”", ["We start at dawn. => Ivy Cole"] },
        { "spokesman", "en",
            "A spokesman for the Harbour Authority declined to comment, saying only that talks were “at a delicate "
            + "stage”.", ["at a delicate stage => Harbour Authority"] },
        { "surname with small words", "en", "“It hurts,” admits van der Moss, who lost his job in May.",
            ["It hurts, => van der Moss"] },
        { "plural noun at the start", "en", "Rights groups have described the law as “draconian and vague”.",
            ["draconian and vague => -"] },
        { "source up to its comma", "en",
            "According to the notice, the Ferry Desk will focus on “getting people home by dark.”",
            ["getting people home by dark. => -"] },
        { "office before the name", "id", "“Kami siap,” kata Ketua Umum Serikat Nelayan Timur, Wulan Ayu, Senin (1/5).",
            ["Kami siap, => Wulan Ayu"] },
        { "parenthesis of saying", "id", "Rencana itu, kata Wulan Ayu, “sudah mati”.", ["sudah mati => Wulan Ayu"] },
        { "pronoun on the verb", "id", "“Saya kaget,” ujarnya kepada wartawan.", ["Saya kaget, => -"] },
        { "passive with a name", "id", "Seperti diungkapkan Wulan Ayu, “laut adalah ibu kami”.",
            ["laut adalah ibu kami => Wulan Ayu"] },
        { "office of two words", "ar", "«ماذا تريدون؟» تساءل زعيم المعارضة رامي عودة.", ["ماذا تريدون؟ => رامي عودة"] },
        { "apposition, then a participle", "ar", "ونفى محامي المتهم، خالد عيسى، التهم قائلا: «موكلي بريء».",
            ["موكلي بريء => خالد عيسى"] },
        { "subject before a glued verb", "ar", "أما نادر خليل فقال: «الأسعار نار».", ["الأسعار نار => نادر خليل"] },
        { "verb form that is a noun", "ar", "وقال مسؤول أمني طلب عدم ذكر اسمه: «الوضع خطير جدا».",
            ["الوضع خطير جدا => -"] },
        { "place of work before the title", "ko", "임하늘 한빛철도 대표는 “민생이 먼저”라고 강조했다.", ["민생이 먼저 => 임하늘"] },
        { "list", "ko", "임하늘 관장은 이번 도난을 “도시의 상처”, “상상도 못 한 일”이라고 표현했다.", ["도시의 상처 => 임하늘", "상상도 못 한 일 => 임하늘"] },
        { "bracket before the particle", "ko", "누리보건기구(NRO)는 “세계가 위험하다”고 경고했다.", ["세계가 위험하다 => 누리보건기구"] },
        { "foreign name after a title", "ko", "배우 브린 카스텔도 시장 밥 오란을 향해 \"우리 말을 들어 달라\"고 목소리를 높였다.",
            ["우리 말을 들어 달라 => 브린 카스텔"] },
        { "noun of saying", "ko", "“물이 차올랐다.” 임하늘 씨의 말이다. “도망칠 곳이 없었다.”", ["물이 차올랐다. => 임하늘", "도망칠 곳이 없었다. => 임하늘"] },
        { "object mark", "zh", "他把这次失败称为“最好的一课”。", ["最好的一课 => -"] },
        { "conjunction before the verb", "zh", "林小雨把失窃形容为“城市的伤口”,并表示“难以置信”。", ["城市的伤口 => 林小雨", "难以置信 => 林小雨"] },
        { "surname with a title of courtesy", "zh-Hant", "「太貴了,」家庭主婦陳太太抱怨。", ["太貴了, => 陳"] },
        { "office and adverbial", "zh", "外交部发言人林小雨在记者会上说,“我们对此坚决反对”。", ["我们对此坚决反对 => 林小雨"] },
    };

    public static TheoryData<string, string, string> Refusals => new()
    {
        { "sign", "en", "A sign on the gate reads “Keep Out”." },
        { "name of a thing", "en", "Ivy Cole calls her van “Betsy”." },
        { "term of a trade", "en", "Economists call this the “wealth effect”." },
        { "titles in single marks", "en",
            "The band’s song 'Paper Boats' and the novel 'The Last Tide' share a theme." },
        { "sign", "id", "Toko itu memasang papan bertuliskan “Tutup”." },
        { "policy", "id", "Kebijakan “satu pintu” itu dikritik warga." },
        { "term", "ar", "يُطلق على هذه الظاهرة اسم «النينيو»." },
        { "inches and a title", "ar", "اشترت أسرته شاشة 55\" وكتاب \"ألف ليلة\"." },
        { "term", "ko", "이를 ‘낙수 효과’라고 부른다." },
        { "nickname", "ko", "그의 별명은 “거미”다." },
        { "term", "zh", "“躺平”一词在年轻人中流行。" },
        { "button", "zh", "按下“发送”键即可。" },
        { "nickname and place", "zh-Hant", "他綽號「蜘蛛」,住在「幸福新村」。" },
    };
}
