using ClaimTrail.Articles;
using ClaimTrail.Quotations.Matching;

namespace ClaimTrail.Quotations.People;

/// <summary>One way in which one language writes an entity.</summary>
/// <param name="Entity">Who or what is meant.</param>
/// <param name="Language">The language as a BCP 47 tag.</param>
/// <param name="Form">The name as written there.</param>
public sealed record Alias(Entity Entity, string Language, string Form)
{
    /// <summary>How well the tellings tie the form to the entity, from 0 to 1, as long as it is a draft that nobody has
    /// checked; null once somebody has, or when a person wrote it.</summary>
    public double? Drafted { get; init; }
}

/// <summary>The names of a case: who is written how in which language. Immutable; read from
/// <c>aliases.csv</c>.</summary>
public sealed class AliasTable
{
    /// <summary>The name of the file in a case folder.</summary>
    public const string FileName = "aliases.csv";

    private readonly Dictionary<(string Language, string Folded), Entity> _byForm = [];
    private readonly Dictionary<string, Entity> _anywhere = new(StringComparer.Ordinal);

    /// <summary>A table of the given aliases.</summary>
    /// <exception cref="ArgumentException">One form stands for two entities in one language.</exception>
    public AliasTable(IEnumerable<Alias> aliases)
    {
        Aliases = [.. aliases];
        Entities = [.. Aliases.Select(a => a.Entity).Distinct()];
        foreach (var alias in Aliases)
        {
            var key = (LanguageTag.Base(alias.Language), FoldedText.Fold(alias.Form));
            if (!_byForm.TryAdd(key, alias.Entity) && _byForm[key] != alias.Entity)
                throw new ArgumentException(
                    $"\"{alias.Form}\" ({alias.Language}) stands for {_byForm[key].Id} and for {alias.Entity.Id}.",
                    nameof(aliases));
            _anywhere.TryAdd(key.Item2, alias.Entity);
        }

        foreach (var entity in Entities) _anywhere.TryAdd(FoldedText.Fold(entity.Name), entity);
    }

    /// <summary>A table without a name: what remains when the table is removed.</summary>
    public static AliasTable Empty { get; } = new([]);

    /// <summary>All aliases, in the order of the file.</summary>
    public IReadOnlyList<Alias> Aliases { get; }

    /// <summary>Everybody and everything that the table names, each once, in the order of the file.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>Reads the table of a case.</summary>
    /// <param name="caseFolder">The folder that holds <c>aliases.csv</c>.</param>
    /// <exception cref="CorpusException">The file is missing or broken; carries every error.</exception>
    public static AliasTable Read(string caseFolder)
    {
        var errors = new ErrorList();
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        var seen = new Dictionary<(string, string), string>();
        var aliases = new List<Alias>();
        foreach (var (row, alias, isWhole) in CsvRecords.Read<Alias>(caseFolder, FileName, errors))
        {
            if (!isWhole || alias.Entity.Id.Length == 0 || alias.Form.Length == 0) continue;
            var (entity, language, form) = alias;
            var id = entity.Id;
            if (!entities.TryAdd(id, entity) && entities[id] != entity)
                row.Refuse($"The entity \"{id}\" has another name or kind further up.",
                    "Give all its rows the same name and kind.");
            var key = (LanguageTag.Base(language), FoldedText.Fold(form));
            if (!seen.TryAdd(key, id) && seen[key] != id)
                row.Refuse($"\"{form}\" already stands for \"{seen[key]}\" in this language.",
                    "Let a form stand for one entity only.");
            aliases.Add(alias with { Entity = entities[id], Drafted = row.Drafted });
        }

        return errors.All.Count == 0 ? new AliasTable(Marked(aliases)) : throw new CorpusException(errors.ByRow);
    }

    // An entity is a draft as long as all its rows are.
    private static List<Alias> Marked(List<Alias> aliases)
    {
        var entities = aliases.GroupBy(a => a.Entity)
            .ToDictionary(g => g.Key, g => g.Key with { IsDrafted = g.All(a => a.Drafted is not null) });
        return aliases.ConvertAll(a => a with { Entity = entities[a.Entity] });
    }

    /// <summary>The entity that the table lists for a form in a language; null when it lists none.</summary>
    public Entity? Listed(string form, string language) =>
        _byForm.GetValueOrDefault((LanguageTag.Base(language), FoldedText.Fold(form)));

    /// <summary>The entity that the table lists for a form in any language, or that has the form as its name; else
    /// null.</summary>
    public Entity? ListedAnywhere(string form) => _anywhere.GetValueOrDefault(FoldedText.Fold(form));

    /// <summary>The aliases that serve a language: its own, and those in Latin letters, which every language takes
    /// over.</summary>
    public IEnumerable<Alias> In(string language) =>
        Aliases.Where(a => LanguageTag.Same(a.Language, language) || a.Form.All(char.IsAscii));
}

/// <summary>What a name in a case stands for.</summary>
public enum EntityKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company, union, guild or authority.</summary>
    Organisation,

    /// <summary>A newspaper, site or broadcaster that published something about the story.</summary>
    Outlet,

    /// <summary>An agency that sells news or pictures to outlets.</summary>
    Agency,
}

/// <summary>Somebody or something that the case names, under one name for all languages.</summary>
/// <param name="Id">The name that other files use: lower-case letters, digits and hyphens.</param>
/// <param name="Name">The name as it is shown to readers.</param>
/// <param name="Kind">What it is.</param>
public sealed record Entity([Cell("entity")] string Id, string Name, EntityKind Kind)
{
    /// <summary>Whether every row that names it is a draft that nobody has checked.</summary>
    public bool IsDrafted { get; init; }
}
