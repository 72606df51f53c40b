using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Trails;

namespace ClaimTrail.Exercises;

/// <summary>A case as the exercises need it, opened part by part when first asked for.</summary>
internal sealed class CaseMaterial(string folder)
{
    private readonly Lazy<Corpus> _corpus = new(() => Articles.Corpus.Open(folder));
    private readonly Lazy<CheckDesk> _desk = new(() => CaseChecks.Open(folder));

    private readonly Lazy<TrailCase> _trails = new(() => TrailCase.Open(Articles.Corpus.Open(folder), folder));

    /// <summary>The statements and the trail.</summary>
    public TrailCase Trails => _trails.Value;

    /// <summary>The articles.</summary>
    public Corpus Corpus => _corpus.Value;

    /// <summary>The claims and the reference rows.</summary>
    public CheckDesk Desk => _desk.Value;
}
