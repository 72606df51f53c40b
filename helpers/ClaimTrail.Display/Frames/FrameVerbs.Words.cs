using ClaimTrail.Display.Frames;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

public static partial class FrameVerbs
{
    /// <summary>A sentence about the rows as a note; where there are none, what the frame lacks.</summary>
    /// <param name="frame">The rows.</param>
    /// <param name="title">One or a few words, such as "So what?".</param>
    /// <param name="sentence">Says it; asked only when there is a row.</param>
    public static View Say(this DataFrame frame, string title, Func<DataFrame, string> sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return frame.Count() == 0 ? FrameOrigin.Nothing(frame) : Nb.Note(title, sentence(frame));
    }

    /// <summary>The words of a column in one line, each between quotation marks: “a”, “b” and “c”. Empty cells are
    /// passed over.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static string List(this DataFrame frame, string column)
    {
        string[] words = [.. frame.Words(column).Where(word => word.Length > 0).Select(word => $"“{word}”")];
        return words.Length < 2 ? string.Concat(words) : string.Join(", ", words[..^1]) + " and " + words[^1];
    }
}
