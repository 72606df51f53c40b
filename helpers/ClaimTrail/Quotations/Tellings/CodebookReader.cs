using ClaimTrail.Articles;

namespace ClaimTrail.Quotations.Tellings;

/// <summary>Reads the two files of a codebook and notes everything that is wrong with them.</summary>
internal sealed class CodebookReader(string caseFolder)
{
    public const string StatementsFile = "statements.csv";
    public const string MotifsFile = "motifs.csv";

    private static readonly Dictionary<string, Effect> Effects = new(StringComparer.Ordinal)
    {
        ["kept"] = Effect.Kept,
        ["softened"] = Effect.Softened,
        ["strengthened"] = Effect.Strengthened,
    };

    private readonly ErrorList _errors = new();

    public Codebook Read()
    {
        var statements = Statements();
        var motifs = Motifs([.. statements.Select(s => s.Id)]);
        return _errors.All.Count == 0 ? new Codebook(statements, motifs) : throw new CorpusException(_errors.ByRow);
    }

    private List<Statement> Statements()
    {
        var rows = CsvRecords.Read<Statement>(caseFolder, StatementsFile, _errors);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (row, statement, _) in rows.Where(r => !ids.Add(r.Value.Id)))
            row.Refuse($"The statement \"{statement.Id}\" stands twice.", "Give each statement one row.");
        return [.. rows.Select(r => r.Value with { Drafted = r.Row.Drafted })];
    }

    private List<Motif> Motifs(HashSet<string> statements)
    {
        var heads = new Dictionary<(string, string), Motif>();
        var forms = new Dictionary<(string, string), List<MotifForm>>();
        var bindings = new List<(CsvRow Row, Motif Motif)>();
        var rows = CsvRecords.Read<MotifRow>(caseFolder, MotifsFile, _errors, onBroken: null,
            ("effect", row => row.Word("effect", Effects)));
        foreach (var (row, told, isWhole) in rows)
        {
            var (statement, id) = (told.Statement, told.Motif);
            if (statement.Length > 0 && !statements.Contains(statement))
                row.Refuse($"There is no statement \"{statement}\".", $"Add it to {StatementsFile} or mend the name.");
            if (!isWhole) continue;
            var motif = new Motif(id, statement, told.Order, told.Kind, told.Binds, told.Gloss, []);
            var key = (statement, id);
            if (heads.TryAdd(key, motif))
            {
                forms.Add(key, []);
                bindings.Add((row, motif));
            }
            else if (!SameHead(heads[key], motif))
            {
                row.Refuse($"The motif \"{id}\" has another order, kind, binding or gloss further up.",
                    "Give all its rows the same.");
            }

            forms[key].Add(new MotifForm(told.Language, told.Form, told.Effect, told.Note));
        }

        foreach (var (row, motif) in bindings)
            if (motif.Binds is { } bound && !heads.ContainsKey((motif.StatementId, bound)))
                row.Refuse($"The motif binds \"{bound}\", which its statement has not.",
                    "Name a motif of the same statement, or leave it empty.");
        return [.. bindings.Select(b => b.Motif with { Forms = forms[(b.Motif.StatementId, b.Motif.Id)] })];
    }

    private static bool SameHead(Motif one, Motif other) =>
        (one.Order, one.Kind, one.Binds, one.Gloss) == (other.Order, other.Kind, other.Binds, other.Gloss);

    private sealed record MotifRow(
        string Statement, int Order, string Motif, MotifKind Kind, string? Binds, string Language, string Form,
        Effect Effect, string Gloss, [Cell(IfEmpty = "")] string Note);
}
