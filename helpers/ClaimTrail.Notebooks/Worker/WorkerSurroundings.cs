using System.Globalization;

namespace ClaimTrail.Notebooks.Worker;

/// <summary>What a process needs around it before it runs cells.</summary>
internal static class WorkerSurroundings
{
    /// <summary>Where a display library looks whether readers see outputs as they come, in a front end that runs
    /// scripts, so that neither refers to the other.</summary>
    private const string LiveSlot = "ClaimTrail.Display.Live";

    /// <summary>Sets them up.</summary>
    /// <param name="input">What cells read from the console.</param>
    /// <param name="isLive">Whether a reader looks on, in a front end that runs scripts.</param>
    public static void Prepare(TextReader input, bool isLive = false)
    {
        // Outputs must not depend on the machine's language.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Console.SetIn(input);
        AppDomain.CurrentDomain.SetData(LiveSlot, isLive);
    }
}
