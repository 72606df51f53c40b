using ClaimTrail.Display.Hosts;

namespace ClaimTrail.Display;

/// <summary>What a notebook cell calls to show something. One name, so that it is easy to find and to type.</summary>
public static partial class Nb
{
    /// <summary>The last line of a cell: the view in the form that the engine running the notebook shows natively.</summary>
    /// <returns>In our own runner and in a plain program the view itself; elsewhere the engine's own object.</returns>
    public static object Show(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return NotebookHost.Current.Native(view);
    }

    /// <summary>Shows a view before the cell ends.</summary>
    public static void Emit(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        NotebookHost.Current.Emit(view);
    }

    /// <summary>Which engine is running the notebook.</summary>
    public static HostKind Host => NotebookHost.Current.Kind;

    /// <summary>A text in a language, for a table cell or a line: <c>Nb.In("ko", "63만에")</c>.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="text">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="language"/> is not the form of a language tag.</exception>
    public static Phrase In(string language, string text) => new(language, text);

    /// <summary>A few words apart from the text: what follows from a step, how sure it is, what to do.</summary>
    /// <param name="title">One or a few words, such as "So what?".</param>
    /// <param name="text">Paragraphs, separated by empty lines.</param>
    public static NoteView Note(string title, string text) => new(title, text);

    /// <summary>A text that stays folded until a reader opens it.</summary>
    /// <param name="title">What is seen while it is folded.</param>
    /// <param name="text">Paragraphs, separated by empty lines.</param>
    /// <param name="ask">What to type to read it where nothing folds.</param>
    public static FoldedView Folded(string title, string text, string ask) => new(title, text, ask);
}
