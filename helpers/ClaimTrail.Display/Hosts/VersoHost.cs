using System.Reflection;

namespace ClaimTrail.Display.Hosts;

/// <summary>Verso: <c>CellOutput(mime, content)</c> as value, <c>DisplayExtensions.Display(value, mime)</c> in mid-cell.</summary>
internal sealed class VersoHost(Type cellOutput, MethodInfo display) : NotebookHost
{
    private const string AssemblyName = "Verso.Abstractions";

    public override HostKind Kind => HostKind.Verso;

    public static VersoHost? TryFind(Func<string, Assembly?> assembly)
    {
        if (assembly(AssemblyName) is not { } verso) return null;
        var output = verso.GetType("Verso.Abstractions.CellOutput");
        var display = verso.GetType("Verso.Abstractions.DisplayExtensions")?.GetMethod("Display", [typeof(object), typeof(string)]);
        return output is null || display is null ? null : new VersoHost(output, display);
    }

    public override object Native(View view) => Calls.Construct(cellOutput, MimeTypes.Html, view.ToHtml(Kind));

    public override void Emit(View view) => Calls.Static(display, view.ToHtml(Kind), MimeTypes.Html);
}
