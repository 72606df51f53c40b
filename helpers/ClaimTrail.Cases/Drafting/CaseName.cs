namespace ClaimTrail.Cases;

/// <summary>Which names a case folder may have: those that are the same on every system and mean nothing else.</summary>
public static class CaseName
{
    private const int Longest = 60;

    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "reference", "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3",
    };

    /// <summary>What is wrong with a name, with a remedy; null when nothing is.</summary>
    public static string? Problem(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length is > 0 and <= Longest && char.IsAsciiLetterOrDigit(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            return Taken.Contains(name) ? $"The name “{name}” is taken for something else. Choose another, such as {name}-case." : null;
        return $"The name “{name}” is no name for a case folder. Use up to {Longest} lower-case letters a to z, digits and hyphens, and begin with a letter or digit, as in harbour-ferry.";
    }
}
