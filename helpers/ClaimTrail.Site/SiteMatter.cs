using ClaimTrail.Site.Cases;
using ClaimTrail.Site.Pages;

namespace ClaimTrail.Site;

/// <summary>What the site shows besides the notebooks: a case with its findings, the data, the method, the
/// glossary.</summary>
public sealed class SiteMatter
{
    private SiteMatter()
    {
    }

    /// <summary>Nothing but notebooks.</summary>
    public static SiteMatter None { get; } = new();

    /// <summary>Nothing but notebooks whose exercises are answered on their pages.</summary>
    internal static SiteMatter Of(Func<string, string?> exercises) => new() { Exercises = exercises };

    internal Story? Story { get; private init; }

    /// <summary>The checks of a notebook's exercises as JSON, by the number of the notebook; null for one
    /// without.</summary>
    internal Func<string, string?> Exercises { get; private init; } = _ => null;

    internal IReadOnlyList<MethodStep> Method { get; private init; } = [];

    /// <summary>Markdown; empty when there is no description.</summary>
    internal string Data { get; private init; } = "";

    internal IReadOnlyList<GlossaryTerm> Glossary { get; private init; } = [];

    /// <summary>Whether there are pages for the room.</summary>
    internal bool Teaches { get; private init; }

    /// <summary>What differs between the articles, as markup; empty when nobody compared them.</summary>
    internal string Comparison { get; private init; } = "";

    internal SiteIdentity Identity { get; private init; } = SiteIdentity.Unpublished;

    /// <summary>Reads what there is; a file that is missing leaves its page out.</summary>
    /// <param name="dataFolder">The folder with <c>README.md</c>, <c>glossary.csv</c> and <c>site.json</c>.</param>
    /// <param name="caseFolder">The case.</param>
    /// <param name="method">The steps of the method, with their counts.</param>
    /// <param name="address">Where the site will be published; null for what <c>site.json</c> says.</param>
    /// <param name="comparison">What differs between the articles of the case, as markup; empty for no such
    /// page.</param>
    /// <param name="exercises">The checks of a notebook's exercises as JSON that can stand in a script element, by the
    /// notebook's number; null for none.</param>
    /// <exception cref="InvalidDataException"><c>site.json</c> cannot be read as what it is.</exception>
    /// <exception cref="Articles.CorpusException">A table cannot be read; carries all errors.</exception>
    public static SiteMatter Read(string dataFolder, string caseFolder, IReadOnlyList<MethodStep> method,
        SiteAddress? address = null, string comparison = "", Func<string, string?>? exercises = null)
    {
        var description = Path.Combine(dataFolder, "README.md");
        return new SiteMatter
        {
            Story = Story.Read(caseFolder),
            Method = method,
            Comparison = comparison,
            Exercises = exercises ?? (_ => null),
            Data = File.Exists(description) ? File.ReadAllText(description) : "",
            Glossary = GlossaryTerm.Read(dataFolder),
            Teaches = File.Exists(Path.Combine(dataFolder, "..", "notebooks", "teach", "README.md")),
            Identity = SiteIdentity.Read(Path.Combine(dataFolder, "site.json"), address),
        };
    }
}
