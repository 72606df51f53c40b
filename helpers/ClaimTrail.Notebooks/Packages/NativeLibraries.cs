using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace ClaimTrail.Notebooks.Packages;

/// <summary>Finds native libraries of restored packages when managed code asks for them.</summary>
internal sealed class NativeLibraries
{
    private readonly Lock gate = new();
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly HashSet<AssemblyLoadContext> hooked = [];

    /// <summary>Lets all later loads look into these folders too.</summary>
    public void Add(IReadOnlyList<string> more)
    {
        if (more.Count == 0) return;
        lock (gate)
        {
            if (folders.Count == 0) AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) => Hook(AssemblyLoadContext.GetLoadContext(loaded.LoadedAssembly));
            folders.UnionWith(more);
        }
        foreach (var context in AssemblyLoadContext.All) Hook(context);
    }

    private void Hook(AssemblyLoadContext? context)
    {
        lock (gate)
        {
            if (context is null || !hooked.Add(context)) return;
            context.ResolvingUnmanagedDll += (_, name) => Find(name);
        }
    }

    private nint Find(string name)
    {
        string[] places;
        lock (gate) places = [.. folders];
        string[] names = OperatingSystem.IsWindows() ? [name, $"{name}.dll"]
            : OperatingSystem.IsMacOS() ? [name, $"{name}.dylib", $"lib{name}.dylib"]
            : [name, $"{name}.so", $"lib{name}.so"];
        foreach (var path in places.SelectMany(folder => names.Select(file => Path.Combine(folder, file))))
            if (File.Exists(path) && NativeLibrary.TryLoad(path, out var handle)) return handle;
        return 0;
    }
}
