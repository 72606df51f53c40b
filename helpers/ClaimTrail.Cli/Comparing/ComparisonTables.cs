using System.Globalization;
using ClaimTrail.Comparing;
using ClaimTrail.Figures;
using Spectre.Console;

namespace ClaimTrail.Cli.Comparing;

/// <summary>A comparison as tables for people: what changed, then who tells what.</summary>
internal static class ComparisonTables
{
    private const int MostChanges = 40;
    private const int MostThings = 20;
    private const int MostTellings = 12;
    private const int LongestWords = 70;
    private const int LongestReading = 40;

    public static void Show(Comparison comparison, IAnsiConsole console, bool all)
    {
        foreach (var note in comparison.Notes) console.MarkupLineInterpolated($"[yellow]{note}[/]");
        var names = ComparisonPage.Names(comparison);
        Changes(comparison, console, names);
        Things("Figures", "What is counted", comparison.Quantities.Where(q => all || Articles(q) > 1).ToList(),
            q => string.Join(", ", q.About.Take(3)) is { Length: > 0 } about ? about : q.Unit.Code,
            q => [.. q.Tellings.Select(t => $"{names[t.Place.Article]}: {t.Place.Surface}{Read(t.Figure)}")], q => q.Id,
            comparison, console, names, all);
        Things("Words", "Who speaks", comparison.Statements.Where(s => all || s.Tellings.Count > 1).ToList(),
            s => s.Speaker ?? "nobody named",
            s => [.. s.Tellings.Select(t => $"{names[t.Place.Article]}: {Short(t.Place.Surface)}")], s => s.Id,
            comparison, console, names, all);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Count(comparison.Articles.Count, "article")}, "
            + $"{Count(comparison.Quantities.Count(q => Articles(q) > 1), "quantity")} and "
            + $"{Count(comparison.Statements.Count(s => s.Tellings.Count > 1), "statement")} told more than once, "
            + $"{Count(comparison.Changes.Count, "difference")}. A difference does not say who is right."));
    }

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture,
        $"{number} {(number == 1 ? noun : noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s")}");

    private static int Articles(Quantity quantity) =>
        quantity.Tellings.Select(t => t.Place.Article).Distinct(StringComparer.Ordinal).Count();

    // A date without a year says itself.
    private static string Read(Figure figure) =>
        figure is { Kind: FigureKind.Date, Low: null, High: null } ? "" : $"  ({figure.Words()})";

    private static void Changes(Comparison comparison, IAnsiConsole console, Dictionary<string, string> names)
    {
        if (comparison.Changes.Count == 0)
        {
            console.MarkupLine("No telling differs from another.");
            return;
        }

        var changes = ShownChange.Of(comparison.Changes);
        var table = new Table()
            .RoundedBorder()
            .Title("What changed, the weightiest first")
            .AddColumns("What", "Told here", "Told there", "Why");
        foreach (var shown in changes.Take(MostChanges))
        {
            var change = shown.Change;
            table.AddRow(
                Markup.Escape(string.Create(CultureInfo.InvariantCulture,
                    $"{change.Kind.Heading()} ({change.Sure:0.00})")),
                Markup.Escape(Place(change.In, change.Now, names) + (shown.More.Length > 0 ? $" ({shown.More})" : "")),
                change.Against == change.In
                    ? ""
                    : Markup.Escape(Place(change.Against, change.Was, names)), Markup.Escape(change.Why));
        }

        console.Write(table);
        console.MarkupLine("In brackets: how sure the program is, from 0 to 1.");
        More(changes.Count, MostChanges, "differences", console);
    }

    // A figure as it was read; words say themselves.
    private static string Place(ToldPlace place, string read, Dictionary<string, string> names) =>
        $"{names[place.Article]}: {Short(place.Surface)}"
            + (read.Length < LongestReading && !place.Surface.StartsWith(read, StringComparison.Ordinal)
                ? $" = {read}"
                : "");

    private static void Things<T>(
        string title, string head, List<T> things, Func<T, string> name, Func<T, string[]> tellings, Func<T, string> id,
        Comparison comparison, IAnsiConsole console, Dictionary<string, string> names, bool all)
    {
        if (things.Count == 0) return;
        var changed = comparison.Changes.ToLookup(c => c.Of, StringComparer.Ordinal);
        var table = new Table().RoundedBorder().Title(title).AddColumns(head, "Who says what", "Where it changed");
        // What changed is why somebody looks.
        foreach (var thing in things.OrderByDescending(t => changed[id(t)].Any()).Take(all ? int.MaxValue : MostThings))
        {
            var told = tellings(thing);
            var shown = string.Join('\n', told.Take(MostTellings))
                + (told.Length > MostTellings
                    ? string.Create(CultureInfo.InvariantCulture, $"\n… and {told.Length - MostTellings} more")
                    : "");
            var where = string.Join('\n',
                changed[id(thing)].Select(c => $"{names[c.In.Article]}: {c.Kind.Heading()}")
                    .Distinct()
                    .Take(MostTellings));
            table.AddRow(Markup.Escape(name(thing)), Markup.Escape(shown), Markup.Escape(where)).AddEmptyRow();
        }

        console.Write(table);
        if (!all) More(things.Count, MostThings, title.ToLowerInvariant(), console);
    }

    private static void More(int count, int shown, string what, IAnsiConsole console)
    {
        if (count > shown)
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
                $"… and {count - shown} more {what}; --all, --json and --html have them.");
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestWords
            ? line
            : string.Concat(line.AsSpan(0,
                char.IsHighSurrogate(line[LongestWords - 1]) ? LongestWords - 1 : LongestWords), "…");
    }
}
