using System.Reflection;

namespace ClaimTrail.Display.Hosts;

/// <summary>ClrKernel: <c>DisplayHtml(html)</c> as value, <c>DisplayValues.Display</c> on the same object in mid-cell.</summary>
internal sealed class ClrKernelHost(Type displayHtml, MethodInfo display) : NotebookHost
{
    private const string AssemblyName = "ClrKernel.Core.Primitives";

    public override HostKind Kind => HostKind.ClrKernel;

    public static ClrKernelHost? TryFind(Func<string, Assembly?> assembly)
    {
        if (assembly(AssemblyName) is not { } kernel) return null;
        var html = kernel.GetType("ClrKernel.Core.Primitives.DisplayHtml");
        var display = kernel.GetType("ClrKernel.Core.Primitives.DisplayValues")?.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .FirstOrDefault(method => method.Name == "Display" && method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(object));
        return html is null || display is null ? null : new ClrKernelHost(html, display);
    }

    public override object Native(View view) => Calls.Construct(displayHtml, view.ToHtml(Kind));

    public override void Emit(View view) => Calls.Static(display, Native(view));
}
