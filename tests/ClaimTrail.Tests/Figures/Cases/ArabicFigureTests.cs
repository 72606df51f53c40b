namespace ClaimTrail.Tests.Figures.Cases;

public class ArabicFigureTests
{
    [Theory]
    [InlineData("digits and scale", "900 ألف دولار", "900 ألف دولار = 900000 USD exact")]
    [InlineData("Arabic-Indic digits", "١٢٬٤٠٠ شجرة", "١٢٬٤٠٠ شجرة = 12400 item exact")]
    [InlineData("an Arabic decimal mark", "٢٫٥ مليون دولار", "٢٫٥ مليون دولار = 2500000 USD exact")]
    [InlineData("gender turned round", "خمسة آلاف شكوى", "خمسة آلاف شكوى = 5000 item exact")]
    [InlineData("ones before tens", "خمسة وثلاثون عاملا", "خمسة وثلاثون عاملا = 35 person exact")]
    [InlineData("a teen", "اثنا عشر نائبا", "اثنا عشر نائبا = 12 person exact")]
    [InlineData("she opened is no below", "وفتحت 27 غرفة", "27 غرفة = 27 item exact")]
    [InlineData("and rose from one share to another", "وارتفعت النسبة من 64 في المئة إلى 73 في المئة",
        "64 في المئة = 64 percent exact; 73 في المئة = 73 percent exact")]
    [InlineData("a dual scale", "مليوني دينار كويتي", "مليوني دينار كويتي = 2000000 KWD exact")]
    [InlineData("a dual before a noun", "ألفا عامل", "ألفا عامل = 2000 person exact")]
    [InlineData("an accusative, not a dual", "خمسة وعشرون ألفا", "خمسة وعشرون ألفا = 25000 item exact")]
    [InlineData("a dual noun", "استمرت المحاكمة عامين", "عامين = 2 year exact")]
    [InlineData("a half after", "ثلاثة ملايين ونصف مليون ريال سعودي",
        "ثلاثة ملايين ونصف مليون ريال سعودي = 3500000 SAR exact")]
    [InlineData("hundreds", "ألف ومئتان وخمسون بطانية", "ألف ومئتان وخمسون بطانية = 1250 item exact")]
    [InlineData("with a vowel mark", "17 قسمًا", "17 قسمًا = 17 item exact")]
    [InlineData("a prefix that is left outside", "بخمسة آلاف يورو", "خمسة آلاف يورو = 5000 EUR exact")]
    [InlineData("a ceiling", "يصل إلى 900 ألف دولار", "900 ألف دولار = ..900000 USD up_to")]
    [InlineData("a ceiling after", "200 دينار أردني كحد أقصى", "200 دينار أردني = ..200 JOD up_to")]
    [InlineData("a floor after", "11 شخصا على الأقل", "11 شخصا = 11.. person at_least")]
    [InlineData("or more", "5 سنوات أو أكثر", "5 سنوات = 5.. year at_least")]
    [InlineData("more than, with a prefix", "بأكثر من 20 مليون دولار", "20 مليون دولار = 20000000.. USD more_than")]
    [InlineData("nearly", "ما يقرب من 1.5 مليار دولار", "1.5 مليار دولار = 1500000000 USD nearly")]
    [InlineData("a range that shares its scale", "بين 300 و900 ألف دولار",
        "300 و900 ألف دولار = 300000..900000 USD range")]
    [InlineData("a change is two figures", "ارتفعت من 5 ملايين دولار إلى 8 ملايين دولار",
        "5 ملايين دولار = 5000000 USD exact; 8 ملايين دولار = 8000000 USD exact")]
    [InlineData("percent", "30 في المئة", "30 في المئة = 30 percent exact")]
    [InlineData("half of a whole", "نصف الحقول", "نصف = 50 percent exact")]
    [InlineData("half of a unit", "نصف يوم", "نصف يوم = 0.5 day exact")]
    [InlineData("a vague plural", "العشرات من المتظاهرين", "العشرات = 20..99 person range")]
    [InlineData("a date without its year", "13 يوليو", "13 يوليو = undated date exact")]
    [InlineData("a full date", "14 يونيو 2022", "14 يونيو 2022 = 20220614 date exact")]
    [InlineData("a year", "في عام 2023، كان", "2023 = 2023 date exact")]
    [InlineData("members", "160 ألف عضو", "160 ألف عضو = 160000 person exact")]
    [InlineData("أكثر من belongs to the next figure", "300 عامل وأكثر من 50 شركة",
        "300 عامل = 300 person exact; 50 شركة = 50.. company more_than")]
    [InlineData("أو أكثر من belongs to the next figure", "300 شخص أو أكثر من 20 دولة",
        "300 شخص = 300 person exact; 20 دولة = 20.. item more_than")]
    [InlineData("على الأقل belongs to the next figure", "300 شخص على الأقل عشرون منهم أطفال",
        "300 شخص = 300 person exact; عشرون = 20.. item at_least")]
    [InlineData("أو أكثر after its number", "300 شخص أو أكثر", "300 شخص = 300.. person at_least")]
    [InlineData("ويزيد على ذلك after its number", "300 دولار ويزيد على ذلك", "300 دولار = 300.. USD more_than")]
    public void It_finds(string name, string text, string expected) =>
        Assert.True(expected == Shown.Found("ar", text), $"{name}: {Shown.Found("ar", text)}");

    [Theory]
    [InlineData("one of", "قال أحد السكان إن إحدى النوافذ كُسرت.")]
    [InlineData("no scale", "عدة مرات وبعض التجار")]
    [InlineData("ordinals", "المركز الثالث في الدورة العشرين، القرن الثاني عشر")]
    [InlineData("names", "قمة G20، كوفيد-19، شبكة 5G، آيفون 15، المادة 36")]
    [InlineData("a telephone number", "الرقم 0555-0173-22")]
    [InlineData("scores", "فاز الضيوف 3-1")]
    [InlineData("clock times", "الساعة 14:30، الساعة الثامنة مساء")]
    [InlineData("a verb that looks like a thousand", "ألّف الكاتب كتابا")]
    [InlineData("weekdays", "يوم الأحد والثلاثاء والأربعاء والخميس")]
    [InlineData("page furniture", "التعليقات 0 · المشاهدات 1204 · مشاركة")]
    public void It_refuses(string name, string text) =>
        Assert.True(Shown.Found("ar", text).Length == 0, $"{name}: {Shown.Found("ar", text)}");
}
