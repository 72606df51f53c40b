namespace ClaimTrail.Exercises;

/// <summary>What an answer is made of.</summary>
public enum AnswerSort
{
    /// <summary>One number in digits.</summary>
    Number,

    /// <summary>A word, a letter, a figure as printed.</summary>
    Text,

    /// <summary>Several letters or words in any order.</summary>
    Set,

    /// <summary>A reading, its evidence and a doubt.</summary>
    Judgement,
}
