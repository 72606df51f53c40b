namespace ClaimTrail.Display;

/// <summary>What a notebook's engine tells this library, by a named value of the process, so that neither refers to the
/// other.</summary>
internal static class NotebookFront
{
    /// <summary>Under this name it leaves <c>true</c> when readers see outputs as they come, in a front end that runs
    /// scripts.</summary>
    public const string LiveName = "ClaimTrail.Display.Live";

    /// <summary>Whether a chart is to draw itself. A run from the command line leaves that to the page.</summary>
    public static bool IsLive => AppDomain.CurrentDomain.GetData(LiveName) is true;
}
