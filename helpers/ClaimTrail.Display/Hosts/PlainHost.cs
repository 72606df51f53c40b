namespace ClaimTrail.Display.Hosts;

/// <summary>No notebook engine: a view is shown as text on the standard output.</summary>
internal sealed class PlainHost : NotebookHost
{
    public static PlainHost Instance { get; } = new();

    public override HostKind Kind => HostKind.None;

    public override object Native(View view) => view;

    public override void Emit(View view) => Console.WriteLine(view.ToText());
}
