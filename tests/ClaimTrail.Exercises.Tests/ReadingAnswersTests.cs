using ClaimTrail.Testing;

namespace ClaimTrail.Exercises.Tests;

/// <summary>An answer counts however it was typed, and an answer of another sort is told what is asked for.</summary>
public class ReadingAnswersTests
{
    private static readonly ExerciseBook Book = ExerciseBook.Open(RepositoryRoot.Combine("data", "netflix-2023"));

    public static TheoryData<string, object, AnswerState> Typed => new()
    {
        { "a whole number", 120000, AnswerState.Passed },
        { "a double", 120000.0, AnswerState.Passed },
        { "a text with a comma", "120,000", AnswerState.Passed },
        { "a foreseen slip as a text", "12,000", AnswerState.Foreseen },
        { "a number nobody foresaw", 7, AnswerState.Other },
        { "a word", "many", AnswerState.Other },
        { "no number at all", double.NaN, AnswerState.Other },
        { "beyond all numbers", double.MaxValue, AnswerState.Other },
        { "a list", new[] { "120000" }, AnswerState.Other },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public void Numbers(string name, object answer, AnswerState state) =>
        Assert.True(Book["02-apply"].Report(answer).State == state, name);

    [Theory]
    [InlineData("b, d", AnswerState.Passed)]
    [InlineData(" D and B. ", AnswerState.Passed)]
    [InlineData("“B”; “D”", AnswerState.Passed)]
    [InlineData("Ｂ，Ｄ", AnswerState.Passed)]
    [InlineData("d B", AnswerState.Passed)]
    [InlineData("B", AnswerState.Foreseen)]
    [InlineData("A, B, C, D, E", AnswerState.Other)]
    public void Sets(string answer, AnswerState state) => Assert.Equal(state, Book["02-recall"].Report(answer).State);

    [Theory]
    [InlineData(" 41 YEARS ", AnswerState.Passed)]
    [InlineData("41 years.", AnswerState.Passed)]
    [InlineData("“41년 만에”", AnswerState.Passed)]
    [InlineData("410,000 People", AnswerState.Foreseen)]
    [InlineData("sideways", AnswerState.Other)]
    public void Words(string answer, AnswerState state) => Assert.Equal(state, Book["04-trap"].Report(answer).State);

    /// <summary>Where a particle is written onto a figure, the figure is right with it and without it.</summary>
    [Theory]
    [InlineData("netflix-2023", "63만", AnswerState.Passed)]
    [InlineData("netflix-2023", "63만에", AnswerState.Passed)]
    [InlineData("netflix-2023", "“63만에”", AnswerState.Passed)]
    [InlineData("netflix-2023", "63만원", AnswerState.Other)]
    [InlineData("harbour-ferry", "47만", AnswerState.Passed)]
    [InlineData("harbour-ferry", "47만에", AnswerState.Passed)]
    [InlineData("harbour-ferry", "47만원", AnswerState.Other)]
    public void The_doubtful_figure_passes_with_its_particle_and_without(string story, string answer,
        AnswerState state) =>
        Assert.Equal(state, ExerciseBook.Open(RepositoryRoot.Combine("data", story))["02-trap"].Report(answer).State);

    public static TheoryData<string, string, decimal?> TypedNumbers => new()
    {
        { "commas", "1,234,567.5", 1234567.5m },
        { "spaces", "1 234 567", 1234567 },
        { "narrow spaces", "1\u202f234", 1234 },
        { "a comma for a point", "12,5", null },
        { "per cent", "52.5 %", 52.5m },
        { "full-width digits", "１２０００", 12000 },
        { "Arabic digits and marks", "١٢٬٠٠٠٫٥", 12000.5m },
        { "a minus sign", "−3", -3 },
        { "a full stop", "60.", 60 },
        { "more decimals than count", "0.000769230769230769", 0.000769230m },
        { "a unit", "60 people", null },
        { "an exponent", "6e4", null },
        { "too large", "1234567890123456789", null },
    };

    [Theory]
    [MemberData(nameof(TypedNumbers))]
    public void A_number_counts_however_it_was_typed(string name, string typed, decimal? number) =>
        Assert.True(PlainAnswer.Number(typed) == number, $"{name}: {PlainAnswer.Number(typed)}");

    public static TheoryData<string, decimal, decimal, decimal[], decimal[]> Intervals => new()
    {
        { "exact", 5, 5, [5], [5.1m, 4.9m, 50] },
        { "tenths", 59.5m, 60.5m, [59.5m, 60, 60.04m, 60.5m], [59.3m, 60.7m, 6, 600] },
        { "tens", 11940, 12060, [11940, 12000, 12060], [11900, 12100, 1200] },
        { "small", 0.000765m, 0.000773m, [0.000769m, 0.00076923m], [0.00076m, 0.0007769m] },
        { "below nought", -60.3m, -59.7m, [-60, -59.8m], [60, -61] },
    };

    [Theory]
    [MemberData(nameof(Intervals))]
    public void A_digested_interval_holds_what_lies_in_it(string name, decimal low, decimal high,
        decimal[] inside, decimal[] outside)
    {
        var key = AnswerKey.Of("salt", low, high);
        Assert.All(inside, number => Assert.True(key.Holds("salt", number), $"{name}: {number}"));
        Assert.All(outside, number => Assert.False(key.Holds("salt", number), $"{name}: {number}"));
        Assert.All(inside, number => Assert.False(key.Holds("pepper", number), name));
        Assert.InRange(key.Digests.Count, 1, 110);
    }

    [Fact]
    public void A_list_counts_in_any_order_and_as_one_text()
    {
        var members = (IReadOnlyList<string>)Book["01-trap"].Model!;
        Assert.Equal(AnswerState.Passed, Book["01-trap"].Report(members.Reverse().ToArray()).State);
        Assert.Equal(AnswerState.Passed, Book["01-trap"].Report(string.Join(", ", members)).State);
        Assert.NotEqual(AnswerState.Passed, Book["01-trap"].Report(members.Skip(1).ToArray()).State);
    }

    [Fact]
    public void A_judgement_in_Korean_is_a_judgement() => Assert.Equal(AnswerState.Passed,
        Book["01-judge"].Report(new Judgement("가장 이른 날짜의 기사를 먼저 인용하겠다", "표의 날짜 열이 그렇게 말한다",
            "페이지는 나중에 고쳐졌을 수 있다")).State);

    [Theory]
    [InlineData("01-nothing")]
    [InlineData("99-recall")]
    [InlineData("")]
    public void An_unknown_exercise_is_named(string id) =>
        Assert.Contains($"\"{id}\"", Assert.Throws<KeyNotFoundException>(() => Book[id]).Message,
            StringComparison.Ordinal);

    [Fact]
    public void The_full_answer_is_folded_and_not_in_the_plain_text()
    {
        var view = Book.Answer("02-trap");
        Assert.StartsWith("<details class=\"ct-folded\"><summary>", view.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain((string)Book["02-trap"].Model!, view.ToText(), StringComparison.Ordinal);
    }
}
