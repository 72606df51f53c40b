using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display.Frames;

/// <summary>What is known of a frame beside its cells: which table it was, and what it says when no row is
/// left.</summary>
/// <param name="Table">The name of the table.</param>
/// <param name="HowToFill">What a row is, and how a case comes to have one.</param>
internal sealed record FrameOrigin(string Table, string HowToFill)
{
    private const int MostValues = 8;

    private static readonly ConditionalWeakTable<DataFrame, FrameOrigin> Origins = [];

    /// <summary>What took the last row away: a filter that no row passed; null when there was none before
    /// either.</summary>
    public string? Filtered { get; init; }

    /// <summary>The origin of a frame; null for one that came about without our verbs.</summary>
    public static FrameOrigin? Of(DataFrame frame) => Origins.TryGetValue(frame, out var origin) ? origin : null;

    /// <summary>Gives a frame its origin.</summary>
    public static DataFrame Give(DataFrame frame, FrameOrigin? origin)
    {
        if (origin is not null) Origins.AddOrUpdate(frame, origin);
        return frame;
    }

    /// <summary>Gives a frame the origin of the frame that it was made of.</summary>
    public static DataFrame Pass(DataFrame from, DataFrame to) => Give(to, Of(from));

    /// <summary>The same after a filter that no row passed: it says what was asked for, and what there is to ask
    /// for.</summary>
    /// <param name="origin">The origin before.</param>
    /// <param name="column">The column that was asked.</param>
    /// <param name="asked">What was asked for.</param>
    /// <param name="there">What the column says, each once.</param>
    public static FrameOrigin After(FrameOrigin? origin, string column, IEnumerable<string> asked,
        ImmutableArray<string> there) =>
        (origin ?? new FrameOrigin("the table", "")) with
        {
            Filtered = $"No row says {List(asked.DefaultIfEmpty("nothing"))} in the column “{column}”. It says: "
                + string.Join(", ", there.Take(MostValues).Select(Quoted)) + (there.Length > MostValues ? " …" : "."),
        };

    /// <summary>What a frame without rows says in place of a table.</summary>
    public static NoteView Nothing(DataFrame frame)
    {
        var columns = frame.Columns.Count == 0
            ? ""
            : $"\n\nIts columns: {string.Join(", ", frame.Columns.Select(c => c.Name))}.";
        return Of(frame) switch
        {
            { Filtered: { } why } origin =>
                new NoteView("Nothing is left", $"{why} {origin.HowToFill}".TrimEnd() + columns),
            { } origin =>
                new NoteView("Nothing here yet", $"The table “{origin.Table}” has no row. {origin.HowToFill}{columns}"),
            null => new NoteView("Nothing here yet", "The frame has no row: what it was made of had none." + columns),
        };
    }

    private static string List(IEnumerable<string> words) => string.Join(" or ", words.Select(Quoted));

    private static string Quoted(string words) => words.Length == 0 ? "(empty)" : $"“{words}”";
}
