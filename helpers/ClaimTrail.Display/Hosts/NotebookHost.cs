namespace ClaimTrail.Display.Hosts;

/// <summary>What a notebook engine needs in order to show a view: its own object as a cell's last value, and a way to
/// show something before the cell ends.</summary>
internal abstract class NotebookHost
{
    /// <summary>The host of this process, probed anew each time: a host may load after this library.</summary>
    public static NotebookHost Current => HostProbe.OfThisProcess.Find();

    public abstract HostKind Kind { get; }

    /// <summary>What a cell's last line should be.</summary>
    public abstract object Native(View view);

    /// <summary>Shows a view at once.</summary>
    public abstract void Emit(View view);
}
