using ClaimTrail.Articles;

namespace ClaimTrail.Quotations.Tellings;

/// <summary>The statements of a case and the motifs that each is made of. Immutable; read from <c>statements.csv</c> and
/// <c>motifs.csv</c>.</summary>
public sealed class Codebook
{
    private readonly ILookup<string, Motif> _byStatement;

    /// <summary>A codebook of the given statements and motifs.</summary>
    public Codebook(IEnumerable<Statement> statements, IEnumerable<Motif> motifs)
    {
        Statements = [.. statements];
        Motifs = [.. motifs];
        _byStatement = Motifs.ToLookup(m => m.StatementId, StringComparer.Ordinal);
    }

    /// <summary>A codebook with nothing in it.</summary>
    public static Codebook Empty { get; } = new([], []);

    /// <summary>The statements, in the order of the file.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>The motifs of all statements, in the order of the file.</summary>
    public IReadOnlyList<Motif> Motifs { get; }

    /// <summary>Reads the codebook of a case.</summary>
    /// <param name="caseFolder">The folder with <c>statements.csv</c> and <c>motifs.csv</c>.</param>
    /// <exception cref="CorpusException">A file is missing or broken; carries every error of both.</exception>
    public static Codebook Read(string caseFolder) => new CodebookReader(caseFolder).Read();

    /// <summary>The motifs of a statement, in the order of the original, those of tellings only last.</summary>
    public IReadOnlyList<Motif> MotifsOf(string statementId) =>
        [.. _byStatement[statementId].OrderBy(m => m.Order == 0).ThenBy(m => m.Order)];

    /// <summary>The same statements without a motif: what remains when the codebook is removed.</summary>
    public Codebook WithoutMotifs() => new(Statements, []);
}
