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
    public void Numbers(string name, object answer, AnswerState state) => Assert.True(Book["02-apply"].Check(answer).State == state, name);

    [Theory]
    [InlineData(" UPPER ", AnswerState.Passed)]
    [InlineData("upper.", AnswerState.Passed)]
    [InlineData("Lower", AnswerState.Foreseen)]
    [InlineData("sideways", AnswerState.Other)]
    public void Words(string answer, AnswerState state) => Assert.Equal(state, Book["02-recall"].Check(answer).State);

    [Fact]
    public void A_list_counts_in_any_order_and_as_one_text()
    {
        var members = ((ExpectedSet)Book["01-trap"].Expected!).Members;
        Assert.Equal(AnswerState.Passed, Book["01-trap"].Check(members.Reverse().ToArray()).State);
        Assert.Equal(AnswerState.Passed, Book["01-trap"].Check(string.Join(", ", members)).State);
        Assert.NotEqual(AnswerState.Passed, Book["01-trap"].Check(members.Skip(1).ToArray()).State);
    }

    [Fact]
    public void A_judgement_in_Korean_is_a_judgement() => Assert.Equal(AnswerState.Passed,
        Book["01-judge"].Check(new Judgement("가장 이른 날짜의 기사를 먼저 인용하겠다", "표의 날짜 열이 그렇게 말한다", "페이지는 나중에 고쳐졌을 수 있다")).State);

    [Theory]
    [InlineData("01-nothing")]
    [InlineData("99-recall")]
    [InlineData("")]
    public void An_unknown_exercise_is_named(string id) =>
        Assert.Contains($"\"{id}\"", Assert.Throws<KeyNotFoundException>(() => Book[id]).Message, StringComparison.Ordinal);

    [Fact]
    public void The_full_answer_is_folded_and_not_in_the_plain_text()
    {
        var view = Book.Answer("02-trap");
        Assert.StartsWith("<details class=\"ct-folded\"><summary>", view.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain((string)Book["02-trap"].Model!, view.ToText(), StringComparison.Ordinal);
    }
}
