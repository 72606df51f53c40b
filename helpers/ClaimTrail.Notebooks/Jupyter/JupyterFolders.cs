namespace ClaimTrail.Notebooks.Jupyter;

/// <summary>Where Jupyter keeps its data on each system, in the order in which clients look.</summary>
internal static class JupyterFolders
{
    /// <summary>The user's own.</summary>
    public static string OfUser()
    {
        if (Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } named) return named;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        if (OperatingSystem.IsMacOS()) return Path.Combine(home, "Library", "Jupyter");
        return Path.Combine(Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } data
            ? data
            : Path.Combine(home, ".local", "share"), "jupyter");
    }

    /// <summary>All that a client without a Python environment of its own looks into.</summary>
    public static IEnumerable<string> All()
    {
        var named = (Environment.GetEnvironmentVariable("JUPYTER_PATH")
            ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] system = OperatingSystem.IsWindows()
            ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "jupyter")]
            : ["/usr/local/share/jupyter", "/usr/share/jupyter"];
        return named.Append(OfUser()).Concat(system);
    }
}
