namespace ClaimTrail.Exercises;

/// <summary>A wrong answer that we expect, with what to say to it.</summary>
/// <param name="Example">An answer of this sort; tests give it and expect the line.</param>
/// <param name="Line">What to look at next.</param>
public sealed record ForeseenAnswer(object Example, string Line);
