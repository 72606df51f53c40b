namespace ClaimTrail.Archive.Answers;

/// <summary>What is written for a text.</summary>
public enum AnswerForm
{
    /// <summary>One JSON object with its figures and quotations, as the find contract says.</summary>
    Contract,

    /// <summary>A line <c>key TAB json</c> for each of its figures.</summary>
    Keyed,
}
