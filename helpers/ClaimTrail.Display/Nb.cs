
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

    /// <summary>A few words apart from the text: what follows from a step, how sure it is, what to do.</summary>
    /// <param name="title">One or a few words, such as "So what?".</param>
    /// <param name="text">Paragraphs, separated by empty lines.</param>
    public static NoteView Note(string title, string text) => new(title, text);
}
