namespace ClaimTrail.Articles;

/// <summary>A case folder cannot be used as it is. Carries everything that is wrong with it, not the first thing only.</summary>
public sealed class CorpusException : Exception
{
    /// <summary>An exception with no error to show; use the constructor that takes them.</summary>
    public CorpusException() : this([])
    {
    }

    /// <summary>An exception with a message of its own and no errors.</summary>
    public CorpusException(string message) : base(message) => Errors = [];

    /// <summary>An exception with a message of its own, a cause and no errors.</summary>
    public CorpusException(string message, Exception innerException) : base(message, innerException) => Errors = [];

    /// <summary>An exception that carries all the errors of a case folder; its message names the first two hundred.</summary>
    /// <param name="errors">The errors, in the order of the files and of their rows.</param>
    public CorpusException(IReadOnlyList<CorpusError> errors) : base(ErrorText.Of("The case folder", "has", errors)) => Errors = errors;

    /// <summary>Everything that is wrong, in the order of the files and of their rows.</summary>
    public IReadOnlyList<CorpusError> Errors { get; }
}
