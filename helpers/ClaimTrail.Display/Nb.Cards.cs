using ClaimTrail.Checks;

namespace ClaimTrail.Display;

public static partial class Nb
{
    /// <summary>A claim on one card.</summary>
    /// <param name="printed">The words as printed, with their language: <c>Nb.In("ko", "63만에")</c>.</param>
    /// <param name="translation">What they mean, in English; null or empty when they are English.</param>
    /// <param name="publisher">Who printed them.</param>
    /// <param name="verdict">A <see cref="Checks.Verdict"/>, or any enum whose member has one of its names.</param>
    /// <param name="readings">The readings, the likeliest first; at least one.</param>
    /// <param name="evidence">Lines of evidence, the strongest first; the first two stand on the card.</param>
    /// <param name="finding">Where the finding stands: its id, or an address.</param>
    /// <param name="about">What the words are about; null or empty when they say it themselves.</param>
    /// <exception cref="ArgumentException">There is no reading, no evidence, or a text is empty.</exception>
    public static ClaimCardView Card(
        Phrase printed, string? translation, string publisher, Enum verdict, IEnumerable<CardReading> readings,
        IEnumerable<string> evidence, string finding,
        string? about = null)
    {
        ArgumentNullException.ThrowIfNull(printed);
        ArgumentException.ThrowIfNullOrWhiteSpace(printed.Text);
        ArgumentException.ThrowIfNullOrWhiteSpace(publisher);
        ArgumentException.ThrowIfNullOrWhiteSpace(finding);
        CardReading[] read = [.. readings];
        string[] lines = [.. evidence.Where(line => !string.IsNullOrWhiteSpace(line)).Take(ClaimCardView.MostEvidence)];
        if (read.Length == 0)
            throw new ArgumentException("A card without a reading says nothing. Give at least one.", nameof(readings));
        if (lines.Length == 0)
            throw new ArgumentException("A card without evidence accuses. Give at least one line.", nameof(evidence));
        return new ClaimCardView(printed, Verdict(verdict), read, lines)
        {
            Translation = string.IsNullOrWhiteSpace(translation) ? null : translation,
            Publisher = publisher,
            About = string.IsNullOrWhiteSpace(about) ? null : about,
            Finding = finding,
        };
    }

    /// <summary>One reading for a card.</summary>
    /// <param name="reading">What is read.</param>
    /// <param name="verdict">The verdict in words, as findings.csv has it: <c>holds</c>, <c>does not hold</c>,
    /// ….</param>
    /// <param name="why">The reason.</param>
    /// <exception cref="ArgumentException">The words are no verdict, or a text is empty.</exception>
    public static CardReading Reading(string reading, string verdict, string why)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reading);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        var signs = Enum.GetValues<Verdict>().Select(each => new VerdictSign(each)).ToList();
        return new CardReading(reading, signs.Find(sign => sign.Word == verdict) ?? throw new ArgumentException(
            $"\"{verdict}\" is no verdict; they are {string.Join(", ", signs.Select(sign => sign.Word))}.",
            nameof(verdict)), why);
    }
}
