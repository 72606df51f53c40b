namespace ClaimTrail.Notebooks.Browser;

/// <summary>Chromium is missing, did not start, or refused what was asked of it. The message says what to do.</summary>
public sealed class ChromiumException : Exception
{
    /// <summary>An error with what went wrong and what to do.</summary>
    public ChromiumException(string message)
        : base(message)
    {
    }

    /// <summary>An error with what went wrong, what to do, and the cause if there is one.</summary>
    public ChromiumException(string message, Exception? cause)
        : base(message, cause)
    {
    }

    /// <summary>An error without words; kept for serialisers.</summary>
    public ChromiumException()
    {
    }
}
