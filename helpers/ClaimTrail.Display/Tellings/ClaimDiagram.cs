using System.Globalization;
using System.Text;
using ClaimTrail.Checks;
using ClaimTrail.Trails;

namespace ClaimTrail.Display.Tellings;

/// <summary>Draws the way of one claim, as text for Mermaid, with the same in a sentence.</summary>
internal static class ClaimDiagram
{
    public static string Of(Case story, string claimId, string direction)
    {
        if (direction is not ("LR" or "RL" or "TB" or "TD" or "BT"))
            throw new ArgumentException(
                $"A diagram cannot run “{direction}”. It runs LR (from left to right), RL, TB (from the top) or BT.",
                nameof(direction));
        if (story.Desk.Claim(claimId) is not { } claim)
            return $"flowchart {direction}\n    accTitle: No claim yet\n    accDescr: The case holds no such claim; "
                + $"claims go into claims.csv.\n    none[No claim yet]\n";
        var steps = story.Trail.Edges
            .Where(e => e.From.Id == claim.Article.Id && e.To.Kind != NodeKind.Article).ToList();
        var readings = story.Findings.First(f => f.Id == claimId).Judged;
        var text = new StringBuilder($"flowchart {direction}\n");
        text.Append("    accTitle: The way of one claim\n    accDescr: ")
            .Append(Sentence(claim.Article.Publisher, claim.Printed, steps, readings)).Append('\n');
        Node(text, "article", claim.Article.Publisher);
        Node(text, "claim", claim.Printed);
        text.Append("    article --> claim\n");
        foreach (var (at, step) in steps.Index())
        {
            Node(text, Name("source", at), step.To.Name);
            text.Append(CultureInfo.InvariantCulture,
                $"    source{at} {(step.Kind == EdgeKind.Stated ? "-->" : "-.->")} article\n");
        }

        foreach (var (at, reading) in readings.Index())
        {
            Node(text, Name("reading", at), reading.Label);
            Node(text, Name("outcome", at), reading.Verdict.InWords());
            text.Append(CultureInfo.InvariantCulture, $"    claim --> reading{at} --> outcome{at}\n");
        }

        return text.ToString();
    }

    private static string Sentence(
        string publisher, string printed, List<TrailEdge> steps, IReadOnlyList<ReadingFinding> readings)
    {
        var stated = steps.Where(s => s.Kind == EdgeKind.Stated).Select(s => s.To.Name).ToList();
        var inferred = steps.Where(s => s.Kind == EdgeKind.Inferred).Select(s => s.To.Name).ToList();
        var sources = (stated.Count > 0 ? $", which names {string.Join(", ", stated)}" : "")
            + (inferred.Count > 0 ? $", and probably takes from {string.Join(", ", inferred)}" : "");
        var read = string.Join("; ",
            readings.Select(r => $"read as “{r.Label}” the verdict is “{r.Verdict.InWords()}”"));
        return Line($"{publisher}{sources}, prints “{printed}”; {read}.");
    }

    private static string Name(string kind, int at) => string.Create(CultureInfo.InvariantCulture, $"{kind}{at}");

    private static void Node(StringBuilder text, string id, string label) =>
        text
            .Append("    ")
            .Append(id)
            .Append("[\"")
            .Append(Line(label).Replace("#", "#35;", StringComparison.Ordinal)
                .Replace("\"", "#quot;", StringComparison.Ordinal))
            .Append("\"]\n");

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
