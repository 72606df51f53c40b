namespace ClaimTrail.Tests.Figures.Cases;

public class EnglishFigureTests
{
    [Theory]
    [InlineData("own separators", "$1,250,000", "$1,250,000 = 1250000 USD exact")]
    [InlineData("a short scale", "$1.49bn", "$1.49bn = 1490000000 USD exact")]
    [InlineData("thousands, short", "$900k AI job", "$900k = 900000 USD exact")]
    [InlineData("words", "thirty-five actors", "thirty-five actors = 35 person exact")]
    [InlineData("hundreds joined by and", "two hundred and fifty letters",
        "two hundred and fifty letters = 250 item exact")]
    [InlineData("a half after", "two and a half years", "two and a half years = 2.5 year exact")]
    [InlineData("half a scale", "Half a million people", "Half a million people = 500000 person exact")]
    [InlineData("a share", "A quarter of the staff", "A quarter = 25 percent exact")]
    [InlineData("a code", "USD 12.5 million", "USD 12.5 million = 12500000 USD exact")]
    [InlineData("a ceiling", "up to $900K", "$900K = ..900000 USD up_to")]
    [InlineData("a ceiling past a word", "up to a whopping $900K", "$900K = ..900000 USD up_to")]
    [InlineData("no more than", "no more than 20 kilograms", "20 kilograms = ..20 item up_to")]
    [InlineData("a floor after", "20 guests or more", "20 guests = 20.. person at_least")]
    [InlineData("more than", "over 1.1 million signatures", "1.1 million signatures = 1100000.. item more_than")]
    [InlineData("less than", "fewer than 900 pupils", "900 pupils = ..900 person less_than")]
    [InlineData("about, and whom it counts", "about 160,000 members", "160,000 members = 160000 person about")]
    [InlineData("people past an adjective", "1,200 striking workers", "1,200 = 1200 person exact")]
    [InlineData("a range", "from $300,000 to $900,000", "$300,000 to $900,000 = 300000..900000 USD range")]
    [InlineData("a range that shares scale and currency", "300 to 500 million dollars",
        "300 to 500 million dollars = 300000000..500000000 USD range")]
    [InlineData("a change is two figures", "rose from $5 million to $8 million",
        "$5 million = 5000000 USD exact; $8 million = 8000000 USD exact")]
    [InlineData("up from is two figures", "to $35, up from $20", "$35 = 35 USD exact; $20 = 20 USD exact")]
    [InlineData("percent", "35 per cent", "35 per cent = 35 percent exact")]
    [InlineData("an age as one word", "a 54-year-old man", "54-year-old = 54 year exact")]
    [InlineData("an age after its word", "aged 61", "61 = 61 year exact")]
    [InlineData("month first", "July 14, 2023", "July 14, 2023 = 20230714 date exact")]
    [InlineData("day first", "14 July 2023", "14 July 2023 = 20230714 date exact")]
    [InlineData("a date without its year", "on April 2", "April 2 = undated date exact")]
    [InlineData("a year on its own", "in 1960", "1960 = 1960 date exact")]
    [InlineData("dozens", "Dozens marched", "Dozens = 24..120 person range")]
    [InlineData("first in years", "first joint strike in 63 years", "63 years = 63 year exact")]
    [InlineData("pay period outside", "$900,000-a-year", "$900,000 = 900000 USD exact")]
    [InlineData("a hedge that belongs to the next figure", "160,000 members and up to $900,000",
        "160,000 members = 160000 person exact; $900,000 = ..900000 USD up_to")]
    [InlineData("and more than", "12,000 workers and more than 50 firms",
        "12,000 workers = 12000 person exact; 50 firms = 50.. company more_than")]
    [InlineData("and over, before words", "20 countries and over three hundred cities",
        "20 countries = 20 item exact; three hundred cities = 300.. item more_than")]
    [InlineData("a hedge for either side, before money", "300 people roughly $20 each",
        "300 people = 300 person exact; $20 = 20 USD about")]
    [InlineData("and up after its number", "300 people and up are taxed", "300 people = 300.. person at_least")]
    [InlineData("and more after its number", "300 people and more", "300 people = 300.. person at_least")]
    [InlineData("a minimum wage is an amount", "a $15 minimum wage", "$15 = 15 USD exact")]
    public void It_finds(string name, string text, string expected) =>
        Assert.True(expected == Shown.Found("en", text), $"{name}: {Shown.Found("en", text)}");

    [Theory]
    [InlineData("pronouns", "One of the fishermen said one never knows.")]
    [InlineData("articles", "A salary, an actor")]
    [InlineData("ordinals", "the 3rd delay on the 21st day, the second act")]
    [InlineData("names", "G20, COVID-19, 5G, iPhone 15, Section 230, Route 66, Catch-22")]
    [InlineData("telephone numbers", "Call 555-0173 or +1 202-555-0142.")]
    [InlineData("scores", "won 3-1 after trailing 0-1")]
    [InlineData("clock times", "at 2:30 p.m., by 17:00, half past eight")]
    [InlineData("an address", "12 Baker Row, Suite 300")]
    [InlineData("a version", "version 3.2.1")]
    [InlineData("words that begin like numbers", "tents, weight, and a network of attendants")]
    [InlineData("a decade", "the 1990s")]
    [InlineData("page furniture", "0 Comments · 1,204 views · Share")]
    public void It_refuses(string name, string text) =>
        Assert.True(Shown.Found("en", text).Length == 0, $"{name}: {Shown.Found("en", text)}");
}
