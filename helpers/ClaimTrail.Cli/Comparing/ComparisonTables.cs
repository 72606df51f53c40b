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

    public static void Show(Comparison comparison, IAnsiConsole console, bool all)
    {
        foreach (var note in comparison.Notes) console.MarkupLineInterpolated($"[yellow]{note}[/]");
        Changes(comparison, console);
        Things("Figures", "What is counted", comparison.Quantities.Where(q => all || Articles(q) > 1).ToList(),
            q => string.Join(", ", q.About.Take(3)) is { Length: > 0 } about ? about : q.Unit.Code,
            q => [.. q.Tellings.Select(t => $"{t.Place.Article}: {t.Place.Surface}  ({t.Figure.Words()})")], q => q.Id, comparison, console, all);
        Things("Words", "Who speaks", comparison.Statements.Where(s => all || s.Tellings.Count > 1).ToList(),
            s => s.Speaker ?? "nobody named", s => [.. s.Tellings.Select(t => $"{t.Place.Article}: {Short(t.Place.Surface)}")], s => s.Id, comparison, console, all);
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
            $"{comparison.Articles.Count} articles, {comparison.Quantities.Count(q => Articles(q) > 1)} quantities and {comparison.Statements.Count(s => s.Tellings.Count > 1)} statements told more than once, {comparison.Changes.Count} differences. A difference does not say who is right.");
    }

    private static int Articles(Quantity quantity) => quantity.Tellings.Select(t => t.Place.Article).Distinct(StringComparer.Ordinal).Count();

    private static void Changes(Comparison comparison, IAnsiConsole console)
    {
        if (comparison.Changes.Count == 0)
        {
            console.MarkupLine("No telling differs from another.");
            return;
        }

        var table = new Table().RoundedBorder().Title("What changed").AddColumns("Where", "What", "Against", "Was → now", "Sure", "Why");
        foreach (var change in comparison.Changes.Take(MostChanges))
            table.AddRow(
                Markup.Escape($"{change.In.Article}: {Short(change.In.Surface)}"), Markup.Escape(change.Kind.Heading()), Markup.Escape($"{change.Against.Article}: {Short(change.Against.Surface)}"),
                Markup.Escape($"{Short(change.Was)} → {Short(change.Now)}"), change.Sure.ToString("0.00", CultureInfo.InvariantCulture), Markup.Escape(change.Why));
        console.Write(table);
        More(comparison.Changes.Count, MostChanges, "differences", console);
    }

    private static void Things<T>(
        string title, string head, List<T> things, Func<T, string> name, Func<T, string[]> tellings, Func<T, string> id, Comparison comparison, IAnsiConsole console, bool all)
    {
        if (things.Count == 0) return;
        var changed = comparison.Changes.ToLookup(c => c.Of, StringComparer.Ordinal);
        var table = new Table().RoundedBorder().Title(title).AddColumns(head, "Who says what", "Where it changed");
        // What changed is why somebody looks.
        foreach (var thing in things.OrderByDescending(t => changed[id(t)].Any()).Take(all ? int.MaxValue : MostThings))
        {
            var told = tellings(thing);
            var shown = string.Join('\n', told.Take(MostTellings)) + (told.Length > MostTellings ? string.Create(CultureInfo.InvariantCulture, $"\n… and {told.Length - MostTellings} more") : "");
            var where = string.Join('\n', changed[id(thing)].Select(c => $"{c.In.Article}: {c.Kind.Heading()}").Distinct().Take(MostTellings));
            table.AddRow(Markup.Escape(name(thing)), Markup.Escape(shown), Markup.Escape(where)).AddEmptyRow();
        }

        console.Write(table);
        if (!all) More(things.Count, MostThings, title.ToLowerInvariant(), console);
    }

    private static void More(int count, int shown, string what, IAnsiConsole console)
    {
        if (count > shown) console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"… and {count - shown} more {what}; --all, --json and --html have them.");
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestWords ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[LongestWords - 1]) ? LongestWords - 1 : LongestWords), "…");
    }
}
