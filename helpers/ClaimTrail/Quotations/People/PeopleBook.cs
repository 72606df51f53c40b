using System.Globalization;
using ClaimTrail.Quotations.Matching;
using ClaimTrail.Quotations.People.Sounds;

namespace ClaimTrail.Quotations.People;

/// <summary>Tells whom a written name means, in any of the scripts, and how sure that is.</summary>
/// <remarks>The alias table decides. Where it is silent, names are compared by sound across Hangul, Chinese characters,
/// Arabic and Latin letters. Immutable; safe to share between threads.</remarks>
public sealed class PeopleBook
{
    /// <summary>The likeness of sound from which an unlisted name is taken for a listed one.</summary>
    public const double LeastLikeness = 0.75;

    // Two entities that sound almost equally like a name leave it open which is meant.
    private const double TooClose = 0.05;

    // Fewer strong sounds than this fit too many names (Lee, Ray, 로이).
    private const int FewestSounds = 3;

    private readonly PinyinTable _pinyin;
    private readonly List<(Entity Entity, string Form, NameSound Sound)> _sounds;

    /// <summary>A book over an alias table and the sounds of Chinese characters.</summary>
    public PeopleBook(AliasTable aliases, PinyinTable pinyin)
    {
        ArgumentNullException.ThrowIfNull(aliases);
        ArgumentNullException.ThrowIfNull(pinyin);
        (Aliases, _pinyin) = (aliases, pinyin);
        _sounds = [.. aliases.Entities
            .SelectMany(e => aliases.Aliases.Where(a => a.Entity == e).Select(a => a.Form).Append(e.Name),
                (e, form) => (e, form))
            .Distinct()
            .Select(f => (f.e, f.form, NameSound.Of(f.form, pinyin)))
            .Where(f => f.Item3.Skeleton.Length >= FewestSounds)];
    }

    /// <summary>The names that the case lists.</summary>
    public AliasTable Aliases { get; }

    /// <summary>Reads the alias table and the sounds of a case.</summary>
    /// <param name="caseFolder">The folder with <c>aliases.csv</c> and, if anybody made one, <c>pinyin.csv</c>.</param>
    /// <exception cref="Articles.CorpusException">A file is missing or broken; carries every error of the first such
    /// file.</exception>
    public static PeopleBook Read(string caseFolder) => new(AliasTable.Read(caseFolder), PinyinTable.Read(caseFolder));

    /// <summary>The same book without its alias table: every name then stands for itself.</summary>
    public PeopleBook WithoutAliases() => new(AliasTable.Empty, _pinyin);

    /// <summary>Whom a name means; null when nothing in the case fits.</summary>
    /// <param name="written">The name as a text writes it.</param>
    /// <param name="language">The language of that text, as a BCP 47 tag.</param>
    public NameMatch? Resolve(string written, string language)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        if (string.IsNullOrWhiteSpace(written)) return null;
        if (Aliases.Listed(written, language) is { } listed)
            return new NameMatch(listed, NameBasis.Listed, 1, $"the alias table lists “{written}” for {language}");
        if (Aliases.ListedAnywhere(written) is { } elsewhere)
            return new NameMatch(elsewhere, NameBasis.SameLetters, 0.95,
                $"“{written}” is written so in another language of the case");
        return PartOfName(written, language) ?? BySound(written);
    }

    /// <summary>How alike two names sound, from 0 to 1, whatever scripts they are written in.</summary>
    public double Likeness(string one, string other) => SoundDistance.Likeness(Sound(one), Sound(other));

    /// <summary>The sound of a name.</summary>
    internal NameSound Sound(string name) => NameSound.Of(name, _pinyin);

    private NameMatch? PartOfName(string written, string language)
    {
        var part = FoldedText.Of(written).Folded;
        var owners = Aliases.In(language)
            .Where(a => FoldedText.Fold(a.Form).Split(' ').Contains(part, StringComparer.Ordinal))
            .Select(a => a.Entity).Distinct().Take(2).ToList();
        return owners is [var only]
            ? new NameMatch(only, NameBasis.PartOfName, 0.8,
                $"“{written}” is a part of a name that the case lists, and of no other")
            : null;
    }

    private NameMatch? BySound(string written)
    {
        var sound = Sound(written);
        if (sound.Skeleton.Length < FewestSounds) return null;
        var best = (Entity: default(Entity), Form: "", Likeness: 0.0);
        var second = 0.0;
        foreach (var (entity, form, known) in _sounds)
        {
            var likeness = SoundDistance.Likeness(sound, known);
            if (entity == best.Entity)
            {
                if (likeness > best.Likeness) best = (entity, form, likeness);
            }
            else if (likeness > best.Likeness)
            {
                (second, best) = (best.Likeness, (entity, form, likeness));
            }
            else
            {
                second = Math.Max(second, likeness);
            }
        }

        if (best.Entity is null || best.Likeness < LeastLikeness) return null;
        var open = best.Likeness - second < TooClose;
        return new NameMatch(best.Entity, NameBasis.Sound, open ? best.Likeness / 2 : best.Likeness, string.Create(
            CultureInfo.InvariantCulture,
            $"“{written}” sounds like “{best.Form}” ({sound.Latin}; likeness "
            + $"{best.Likeness:0.00}){(open ? ", and another name is as near" : "")}"));
    }
}
