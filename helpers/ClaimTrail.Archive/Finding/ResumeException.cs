namespace ClaimTrail.Archive.Finding;

/// <summary>A run cannot go on where an earlier one stopped. The message says why and what to do.</summary>
public sealed class ResumeException : Exception
{
    private ResumeException(string message) : base(message)
    {
    }

    private const string Remedy =
        "Nothing was written. Give the same input and options as before, or delete the output and its .resume file "
        + "to begin anew.";

    internal static ResumeException InputChanged(string name) =>
        new($"{name} is not what it was when the run was stopped: its bytes differ, or it is shorter. {Remedy}");

    internal static ResumeException OtherQuestion(string what, string before, string now) =>
        new($"The run that was stopped had {what} {before}, and this one has {now}. {Remedy}");

    internal static ResumeException OutputChanged(string output, long expected, long found) => new(string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{output} has {found} bytes, but {expected} had been written when the run was stopped. {Remedy}"));

    internal static ResumeException Unfinished(string output, string journal) => new(
        $"{output} is unfinished: {journal} tells how far it is. Add --resume to go on with it, or delete both to "
        + $"begin anew.");

    internal static ResumeException Journal(string journal, string problem) =>
        new($"{journal} cannot be understood: {problem} Delete it and the output to begin anew.");
}
