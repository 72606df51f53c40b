using ClaimTrail.Articles;

namespace ClaimTrail.Quotations.Tellings;

/// <summary>Reads the two files of a codebook and notes everything that is wrong with them.</summary>
internal sealed class CodebookReader(string caseFolder)
{
    public const string StatementsFile = "statements.csv";
    public const string MotifsFile = "motifs.csv";

    private static readonly Dictionary<string, MotifKind> Kinds = new(StringComparer.Ordinal)
    {
        ["phrase"] = MotifKind.Phrase,
        ["number"] = MotifKind.Number,
        ["name"] = MotifKind.Name,
    };

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
        return _errors.All.Count == 0 ? new Codebook(statements, motifs) : throw new CorpusException(_errors.All);
    }

    private List<Statement> Statements()
    {
        var statements = new List<Statement>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        string[] columns = ["statement", "person", "original_in", "original_begins", "title"];
        foreach (var row in CsvTable.Read(Path.Combine(caseFolder, StatementsFile), StatementsFile, columns, _errors))
        {
            var id = row.Required("statement");
            if (!ids.Add(id)) row.Refuse($"The statement \"{id}\" stands twice.", "Give each statement one row.");
            statements.Add(new Statement(
                id, row.Optional("person"), row.Required("original_in"), row.Required("original_begins"), row.Required("title"))
            { Drafted = row.Drafted });
        }

        return statements;
    }

    private List<Motif> Motifs(HashSet<string> statements)
    {
        var heads = new Dictionary<(string, string), Motif>();
        var forms = new Dictionary<(string, string), List<MotifForm>>();
        var bindings = new List<(CsvRow Row, Motif Motif)>();
        string[] columns = ["statement", "order", "motif", "kind", "binds", "language", "form", "effect", "gloss", "note"];
        foreach (var row in CsvTable.Read(Path.Combine(caseFolder, MotifsFile), MotifsFile, columns, _errors))
        {
            var (statement, id) = (row.Required("statement"), row.Required("motif"));
            if (statement.Length > 0 && !statements.Contains(statement))
                row.Refuse($"There is no statement \"{statement}\".", $"Add it to {StatementsFile} or mend the name.");
            if (row.Number("order", 0) is not { } order || row.Word("kind", Kinds) is not { } kind
                || row.Word("effect", Effects) is not { } effect) continue;
            var motif = new Motif(id, statement, order, kind, row.Optional("binds"), row.Required("gloss"), []);
            var key = (statement, id);
            if (heads.TryAdd(key, motif))
            {
                forms.Add(key, []);
                bindings.Add((row, motif));
            }
            else if (!SameHead(heads[key], motif))
            {
                row.Refuse($"The motif \"{id}\" has another order, kind, binding or gloss further up.", "Give all its rows the same.");
            }

            forms[key].Add(new MotifForm(row.Required("language"), row.Required("form"), effect, row["note"]));
        }

        foreach (var (row, motif) in bindings)
            if (motif.Binds is { } bound && !heads.ContainsKey((motif.StatementId, bound)))
                row.Refuse($"The motif binds \"{bound}\", which its statement has not.", "Name a motif of the same statement, or leave it empty.");
        return [.. bindings.Select(b => b.Motif with { Forms = forms[(b.Motif.StatementId, b.Motif.Id)] })];
    }

    private static bool SameHead(Motif one, Motif other) =>
        (one.Order, one.Kind, one.Binds, one.Gloss) == (other.Order, other.Kind, other.Binds, other.Gloss);
}
