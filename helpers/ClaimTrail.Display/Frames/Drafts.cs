using System.Globalization;

namespace ClaimTrail.Display.Frames;

/// <summary>What a table says of a row that a program drafted.</summary>
internal static class Drafts
{
    /// <summary>Of what a program found and nobody has looked at.</summary>
    public const string Nobody = "by nobody yet";

    /// <summary>What a card says of itself.</summary>
    public const string Sentence = "Drafted by comparison; nobody has checked it yet.";

    /// <summary>Whether somebody has checked a row, in words.</summary>
    /// <param name="score">The score of a draft; null for a row that somebody checked or wrote.</param>
    public static string Checked(double? score) =>
        score is { } drafted
            ? string.Create(CultureInfo.InvariantCulture, $"{Nobody}: drafted, {drafted:0.00}")
            : "yes";
}
