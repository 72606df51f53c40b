
namespace ClaimTrail.Display;

/// <summary>What a notebook cell calls to show something. One name, so that it is easy to find and to type.</summary>
public static partial class Nb
{
    /// <summary>The last line of a cell: the view as it is.</summary>
    public static View Show(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view;
    }

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
