namespace ClaimTrail.Display;

/// <summary>What a notebook's engine lends to this library, by named values of the process, so that neither refers to the other.</summary>
internal static class NotebookFront
{
    /// <summary>Under this name an engine leaves an <c>Action&lt;object&gt;</c> that shows a value before the cell ends.</summary>
    public const string SinkName = "ClaimTrail.Display.Sink";

    /// <summary>Under this name it leaves <c>true</c> when readers see outputs as they come, in a front end that runs scripts.</summary>
    public const string LiveName = "ClaimTrail.Display.Live";

    /// <summary>Whether a chart is to draw itself. A run from the command line leaves that to the page.</summary>
    public static bool IsLive => AppDomain.CurrentDomain.GetData(LiveName) is true;

    /// <summary>Shows a view at once; without an engine, as text on the standard output.</summary>
    public static void Emit(View view)
    {
        if (AppDomain.CurrentDomain.GetData(SinkName) is Action<object> sink) sink(view);
        else Console.WriteLine(view.ToText());
    }
}
