namespace ClaimTrail.Notebooks.Site.Assets;

/// <summary>npm is missing or could not install what was asked for.</summary>
internal sealed class NpmException : Exception
{
    /// <summary>An error with what went wrong and what to do.</summary>
    public NpmException(string message)
        : base(message)
    {
    }

    /// <summary>An error with what went wrong, what to do, and the cause.</summary>
    public NpmException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>An error without words; kept for serialisers.</summary>
    public NpmException()
    {
    }
}
