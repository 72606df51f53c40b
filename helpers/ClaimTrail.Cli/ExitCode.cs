namespace ClaimTrail.Cli;

/// <summary>What the program's exit codes mean.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int CellFailed = 1;

    /// <summary>Some lines could not be read; each has an error in its place.</summary>
    public const int SomeUnreadable = 1;
    public const int Usage = 2;
    public const int Timeout = 3;
    public const int Unreadable = 4;

    /// <summary>All ran well, and the site or the output could not be written.</summary>
    public const int NotWritten = 5;

    /// <summary>A cell wrote without end.</summary>
    public const int TooMuchOutput = 6;

    /// <summary>A cell ended the process that runs its notebook.</summary>
    public const int ProcessEnded = 7;

    /// <summary>A package could not be had, or not in the version that is asked for.</summary>
    public const int PackageFailed = 8;

    /// <summary>As shells have it for Ctrl+C.</summary>
    public const int Stopped = 130;

    /// <summary>As shells have it for a program whose output nobody reads any more.</summary>
    public const int PipeClosed = 141;
}
