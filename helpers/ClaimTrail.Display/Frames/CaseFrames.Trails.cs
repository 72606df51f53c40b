using ClaimTrail.Display.Frames;
using ClaimTrail.Display.Tellings;
using ClaimTrail.Trails;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

public sealed partial class CaseFrames
{
    /// <summary>One statement in all its tellings, side by side: the words with their motifs numbered, and a table
    /// motif by motif. A case without the statement says what it lacks.</summary>
    /// <param name="statement">Id of a statement, as in <see cref="Statements"/>.</param>
    public View SideBySide(string statement) =>
        Case.Trails.Originals.FirstOrDefault(o => o.Statement.Id == statement) is { } original
            ? TellingsView.Of(original, Case.Trails)
            : FrameOrigin.Nothing(Statements.Top(0));

    /// <summary>Who takes from whom as a table: a row for each source, a column for each article by its publisher. A
    /// cell says <c>● stated</c> where the text names the source, <c>○ inferred</c> where only what texts share speaks
    /// for it; <c>stated</c> and <c>inferred</c> count them, the source of most first.</summary>
    public DataFrame TrailTable()
    {
        var edges = Case.Trail.Edges.ToList();
        var takers = Case.Trail.Nodes.Where(n => n.Kind == NodeKind.Article && edges.Exists(e => e.From == n)).ToList();
        var sources = edges.Select(e => e.To).Distinct()
            .Select(source => (source.Name,
                Cells: takers.ConvertAll(taker => Sign(edges.Find(e => e.From == taker && e.To == source)))))
            .OrderByDescending(row => row.Cells.Count(cell => cell.Length > 0)).ToList();
        var columns = takers.Select(
            (taker, at) => (DataFrameColumn)new StringDataFrameColumn(taker.Name, sources.Select(s => s.Cells[at])));
        return FrameOrigin.Give(
            new DataFrame([
                new StringDataFrameColumn("source", sources.Select(s => s.Name)), .. columns,
                Counted("stated", sources.Select(s => s.Cells)), Counted("inferred", sources.Select(s => s.Cells))]),
            new FrameOrigin("the trail",
                "It fills when the articles name outlets that aliases.csv lists, or share a slip."));
    }

    /// <summary>The way of one claim as a Mermaid flowchart: the sources that its article names, the article, the claim
    /// as printed, its readings and how each stands. Broken lines are inferred.</summary>
    /// <param name="claim">Id of a claim; an unknown one gives a chart that says so.</param>
    /// <param name="direction">Which way it runs, as Mermaid says it: <c>LR</c> from left to right, <c>TB</c> from the
    /// top.</param>
    public string Diagram(string claim, string direction = "LR") => ClaimDiagram.Of(Case, claim, direction);

    private static Int32DataFrameColumn Counted(string kind, IEnumerable<List<string>> rows) =>
        new(kind, rows.Select(cells => cells.Count(cell => cell.EndsWith(kind, StringComparison.Ordinal))));

    private static string Sign(TrailEdge? edge) =>
        edge?.Kind switch { EdgeKind.Stated => "● stated", EdgeKind.Inferred => "○ inferred", _ => "" };
}
