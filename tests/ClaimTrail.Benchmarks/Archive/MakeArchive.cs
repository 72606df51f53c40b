using System.Globalization;

namespace ClaimTrail.Benchmarks.Archive;

/// <summary><c>archive FILE MEGABYTES [SEED]</c>: writes a made-up archive to measure on.</summary>
internal static class MakeArchive
{
    public static int Run(string[] arguments)
    {
        if (arguments is not [var file, var size, ..] || !Whole(size, out var megabytes)
            || !Whole(arguments.ElementAtOrDefault(2) ?? "1", out var seed))
        {
            Console.Error.WriteLine("archive FILE MEGABYTES [SEED]: the size and the seed are whole numbers.");
            return 2;
        }
        using var stream = new FileStream(file, FileMode.Create);
        new ArchiveText(seed).Write(stream, megabytes * 1_000_000L);
        return 0;
    }

    private static bool Whole(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
