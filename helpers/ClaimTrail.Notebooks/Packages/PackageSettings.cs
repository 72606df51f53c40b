namespace ClaimTrail.Notebooks.Packages;

/// <summary>How the packages of a run are found.</summary>
/// <param name="Mode">Real packages, stand-ins, or what is there.</param>
/// <param name="CacheFolder">Absolute folder for restored sets and remembered misses; it may be deleted at any time.</param>
/// <param name="StandInsFolder">Absolute folder with <c>stand-ins.json</c>; it need not exist.</param>
/// <param name="AskAgain">Whether to ask the feed again for packages it lacked earlier.</param>
public sealed record PackageSettings(PackageMode Mode, string CacheFolder, string StandInsFolder, bool AskAgain = false);
