namespace ClaimTrail.Display.Hosts;

/// <summary>ClaimTrail's own runner, known by the sink that it leaves in the process.</summary>
internal sealed class OwnHost(Action<object> sink) : NotebookHost
{
    public override HostKind Kind => HostKind.Own;

    public static OwnHost? TryFind(Func<string, object?> data) =>
        data(HostProbe.SinkName) is Action<object> sink ? new OwnHost(sink) : null;

    public override object Native(View view) => view;

    public override void Emit(View view) => sink(view);
}
