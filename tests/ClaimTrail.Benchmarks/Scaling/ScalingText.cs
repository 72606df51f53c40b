namespace ClaimTrail.Benchmarks.Scaling;

/// <summary>A kind of text that can be made in any size.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Language">The tag of the language that reads it.</param>
/// <param name="Make">Makes about so many UTF-16 code units (bytes of UTF-8 for the sentences).</param>
internal sealed record ScalingText(string Name, string Language, Func<int, string> Make)
{
    /// <summary>News-like sentences in each language, then texts made to be hard: nothing but number words, marks that open and
    /// never close, and number words that nearly make a number at every place.</summary>
    public static IReadOnlyList<ScalingText> All { get; } =
    [
        .. from language in new[] { "ko", "zh", "id", "en", "ar" } select new ScalingText($"sentences {language}", language, size => SampleTexts.Sentences(language, size)),
        Repeated("en", "7"), Repeated("en", "1-"), Repeated("en", "1 "), Repeated("en", "1 to "), Repeated("en", "half a "), Repeated("en", "a million "),
        Repeated("en", "“"), Repeated("en", "$"), Repeated("zh", "“"), Repeated("zh", "一"), Repeated("zh", "万"), Repeated("ko", "만"), Repeated("ko", "1만 "), Repeated("ko", "수"),
        Repeated("id", "dua "), Repeated("ar", "ألف و"),
    ];

    private static ScalingText Repeated(string language, string piece) =>
        new($"\"{piece}\" {language}", language, size => SampleTexts.Repeated(piece, size));
}
