using ClaimTrail.Articles;

namespace ClaimTrail.Quotations.Tellings;

/// <summary>Something that was said or written once and that several articles tell again.</summary>
/// <param name="Id">The name that other files use: lower-case letters, digits and hyphens.</param>
/// <param name="Person">Who said it, as a name of the alias table; null when nobody is named.</param>
/// <param name="OriginalIn"><c>reference</c> when the original stands among the reference quotations; else the
/// article.</param>
/// <param name="OriginalBegins">Words of the original that are found in no other, usually its first.</param>
/// <param name="Title">What it is, in a few words.</param>
public sealed record Statement(
    [Cell("statement")] string Id, string? Person, string OriginalIn, string OriginalBegins, string Title)
{
    /// <summary>How well its tellings match, from 0 to 1, as long as it is a draft that nobody has checked; null once
    /// somebody has, or when a person wrote it.</summary>
    public double? Drafted { get; init; }

    /// <summary>The value of <see cref="OriginalIn"/> that means the reference quotations.</summary>
    public const string Reference = "reference";
}

/// <summary>The statements of a case and the motifs that each is made of. Immutable; read from <c>statements.csv</c>
/// and <c>motifs.csv</c>.</summary>
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
