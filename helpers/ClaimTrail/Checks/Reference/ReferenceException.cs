using ClaimTrail.Articles;

namespace ClaimTrail.Checks.Reference;

/// <summary>A reference folder, or the claims that point into it, cannot be used as they are. Carries everything that
/// is
/// wrong, each with file, row and remedy.</summary>
public sealed class ReferenceException : Exception
{
    /// <summary>An exception with no error to show; use the constructor that takes them.</summary>
    public ReferenceException() : this([])
    {
    }

    /// <summary>An exception with a message of its own and no errors.</summary>
    public ReferenceException(string message) : base(message) => Errors = [];

    /// <summary>An exception with a message of its own, a cause and no errors.</summary>
    public ReferenceException(string message, Exception innerException) : base(message, innerException) => Errors = [];

    /// <summary>An exception that carries all errors; its message names the first two hundred.</summary>
    /// <param name="errors">The errors, in the order of the files and of their rows.</param>
    public ReferenceException(IReadOnlyList<CorpusError> errors)
        : base(ErrorText.Of("The reference rows", "have", errors)) => Errors = errors;

    /// <summary>Everything that is wrong, in the order of the files and of their rows.</summary>
    public IReadOnlyList<CorpusError> Errors { get; }
}
