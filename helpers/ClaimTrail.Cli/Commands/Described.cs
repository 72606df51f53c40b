using System.CommandLine;

namespace ClaimTrail.Cli.Commands;

/// <summary>What a command takes, with the words that its help says.</summary>
internal static class Described
{
    public static Argument<T> Argument<T>(string name, string description) => new(name) { Description = description };

    /// <param name="name">Its name, with its two hyphens.</param>
    /// <param name="description">What it does.</param>
    /// <param name="value">What its value is called; null for its name.</param>
    public static Option<T> Option<T>(string name, string description, string? value = null) =>
        new(name) { Description = description, HelpName = value };
}
