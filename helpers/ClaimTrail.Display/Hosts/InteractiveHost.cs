using System.Reflection;

namespace ClaimTrail.Display.Hosts;

/// <summary>.NET Interactive and dotnet-repl: a sequence of <c>FormattedValue(mime, text)</c> as value,
/// <c>DisplayAs(text, mime)</c> in mid-cell.</summary>
/// <remarks>Chart packages drag its assemblies into any process, so it counts as the host only while it runs a cell:
/// when <c>KernelInvocationContext.Current</c> is set.</remarks>
internal sealed class InteractiveHost(Type formattedValue, MethodInfo displayAs) : NotebookHost
{
    private const string Core = "Microsoft.DotNet.Interactive";
    private const string Formatting = "Microsoft.DotNet.Interactive.Formatting";
    private const string Display = "System.DisplayExtensions";

    public override HostKind Kind => HostKind.Interactive;

    public static InteractiveHost? TryFind(Func<string, Assembly?> assembly)
    {
        if (assembly(Core) is not { } core) return null;
        var current = core.GetType(Core + ".KernelInvocationContext")?.GetProperty("Current", BindingFlags.Public | BindingFlags.Static);
        if (current?.GetValue(null) is null) return null;
        // Release 1.0.712001 has both types in the formatting assembly; the core is asked for the sake of others.
        var formatting = assembly(Formatting);
        var formatted = formatting?.GetType(Formatting + ".FormattedValue") ?? core.GetType(Core + ".FormattedValue");
        var displayAs = (formatting?.GetType(Display) ?? core.GetType(Display))?.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .FirstOrDefault(method => method.Name == "DisplayAs");
        return formatted is null || displayAs is null ? null : new InteractiveHost(formatted, displayAs);
    }

    public override object Native(View view)
    {
        var values = Array.CreateInstance(formattedValue, 2);
        values.SetValue(Calls.Construct(formattedValue, MimeTypes.Html, view.ToHtml(Kind)), 0);
        values.SetValue(Calls.Construct(formattedValue, MimeTypes.Plain, view.ToText()), 1);
        return values;
    }

    public override void Emit(View view) => Calls.Static(displayAs, view.ToHtml(Kind), MimeTypes.Html);
}
