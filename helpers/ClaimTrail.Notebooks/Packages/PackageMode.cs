namespace ClaimTrail.Notebooks.Packages;

/// <summary>Where packages come from.</summary>
public enum PackageMode
{
    /// <summary>The real package when the feed has it, otherwise its stand-in.</summary>
    Auto,

    /// <summary>Only real packages.</summary>
    Nuget,

    /// <summary>The stand-in wherever there is one, so that the result is the same on every machine.</summary>
    StandIns,
}
