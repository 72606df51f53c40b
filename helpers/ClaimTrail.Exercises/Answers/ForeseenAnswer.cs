namespace ClaimTrail.Exercises;

/// <summary>A wrong answer that we expect, with what to say to it.</summary>
/// <param name="Example">An answer of this sort; tests give it and expect the line.</param>
/// <param name="Line">What to look at next.</param>
/// <param name="Recognises">Whether an answer is of this sort.</param>
public sealed record ForeseenAnswer(object Example, string Line, Func<object, bool> Recognises);
