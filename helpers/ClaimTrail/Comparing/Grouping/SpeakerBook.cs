using System.Collections.Concurrent;
using System.Reflection;
using ClaimTrail.Languages;
using ClaimTrail.Quotations.People.Sounds;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Tells whether two written names mean one speaker, by their letters and by their sound.</summary>
internal sealed class SpeakerBook
{
    // Below the one two names are two speakers; from the other on they are one.
    private const double Unlike = 0.4;
    private const double Alike = 0.68;
    private const double PartAlike = 0.86;
    private const double PerhapsAlike = 0.6;
    private const int FewestSounds = 3;
    private const int Few = 2;

    private static readonly Lazy<PinyinTable> Sounds = new(static () =>
    {
        using var stream = Assembly.GetExecutingAssembly()
            .GetManifestResourceStream("ClaimTrail.Comparing.Tables.name-sounds-zh.csv")!;
        using var reader = new StreamReader(stream);
        return PinyinTable.Parse(reader);
    });

    private readonly ConcurrentDictionary<string, NameSound> _sounds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string, string), double> _known = new();

    /// <summary>From -1 (two speakers) over 0 (nobody can tell) to 1 (one speaker).</summary>
    public double Tie(string? one, string? other)
    {
        if (string.IsNullOrWhiteSpace(one) || string.IsNullOrWhiteSpace(other)) return 0;
        return string.CompareOrdinal(one, other) <= 0
            ? _known.GetOrAdd((one, other), Compare)
            : _known.GetOrAdd((other, one), Compare);
    }

    /// <summary>Whether two names of two or more words sound alike as wholes.</summary>
    public static bool SoundAlike(string one, string other) =>
        SoundDistance.Likeness(NameSound.Of(one, Sounds.Value), NameSound.Of(other, Sounds.Value)) >= Alike;

    /// <summary>How the parts of a name begin, by their sound: what any script keeps of it.</summary>
    public IEnumerable<int> Keys(string name) =>
        Parts(name, Few)
            .Select(part => Sound(part).Skeleton[..Few])
            .Distinct()
            .Select(start => (start[0] << 8) + start[1]);

    private double Compare((string One, string Other) names)
    {
        var (one, other) = (LanguageFolding.All.Fold(names.One), LanguageFolding.All.Fold(names.Other));
        if (one == other || Holds(one, other) || Holds(other, one)) return 1;
        var likeness = SoundDistance.Likeness(Sound(names.One), Sound(names.Other));
        if (likeness >= Alike) return 1;
        var (parts, others) = (Parts(names.One), Parts(names.Other));
        foreach (var part in parts)
            foreach (var another in others)
                if (SoundDistance.Likeness(Sound(part), Sound(another)) >= PartAlike) return 1;
        var alike = Parts(names.One,
            Few).Any(part => Parts(names.Other,
                Few).Any(another => SoundDistance.Likeness(Sound(part), Sound(another)) >= PerhapsAlike));
        return !alike && likeness < Unlike && Sound(names.One).Skeleton.Length >= FewestSounds
            && Sound(names.Other).Skeleton.Length >= FewestSounds ? -1 : 0;
    }

    private List<string> Parts(string name, int fewest = FewestSounds) =>
        [.. name.Split([' ', '·', '・', '-', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Where(p => Sound(p).Skeleton.Length >= fewest)];

    private NameSound Sound(string name) => _sounds.GetOrAdd(name, static n => NameSound.Of(n, Sounds.Value));

    private static bool Holds(string whole, string part) =>
        part.Length >= 2 && whole.Contains(part, StringComparison.Ordinal) && (part.Length >= 3 || part[0] > '\u2E80');
}
