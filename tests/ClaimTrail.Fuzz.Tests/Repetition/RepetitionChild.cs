using System.Globalization;

namespace ClaimTrail.Fuzz.Tests.Repetition;

/// <summary>The test assembly run as a program: <c>repeated LANGUAGE SEED</c>.</summary>
internal static class RepetitionChild
{
    public const string Word = "repeated";

    public static int Main(string[] arguments) => arguments is [Word, var language, var seed]
        ? RepeatedReading.Run(language, int.Parse(seed, CultureInfo.InvariantCulture), Console.Out)
        : throw new ArgumentException("repeated LANGUAGE SEED; the tests are run by dotnet test.");
}
