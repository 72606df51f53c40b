using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Lint;

/// <summary>What each tier asks for, and where a notebook states its own.</summary>
internal static class Tiers
{
    /// <summary>The engines that must run a notebook of the tier.</summary>
    public static Engines MustRunOn(Tier tier) => tier switch
    {
        Tier.A => Engines.All,
        Tier.B => Engines.All & ~Engines.ClrKernel,
        Tier.C => Engines.NetInteractive | Engines.Verso | Engines.ClaimTrail,
        _ => Engines.None,
    };

    /// <summary>Reads the tier from the first cell: a line such as <c>| Tier | A: C# only |</c> or <c>Tier: A</c>.</summary>
    public static Tier StatedIn(NotebookDocument document)
    {
        if (document.Cells is not [{ Kind: CellKind.Markdown } first, ..]) return Tier.NotStated;
        foreach (var line in first.Source.Split('\n'))
        {
            var words = line.Split(['|', ':', ' ', '*'], 3, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length >= 2 && words[0] == "Tier" && words[1].Length == 1 && Enum.TryParse<Tier>(words[1], out var tier)) return tier;
        }
        return Tier.NotStated;
    }
}
