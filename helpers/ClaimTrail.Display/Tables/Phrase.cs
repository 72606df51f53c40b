using ClaimTrail.Display.Html;

namespace ClaimTrail.Display;

/// <summary>A text with its language: a table cell or a line whose language differs from the page's.</summary>
public sealed record Phrase
{
    /// <summary>A text in a language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="text">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="language"/> is not the form of a language tag.</exception>
    public Phrase(string language, string text)
    {
        Language = Direction.Checked(language);
        Text = text;
    }

    /// <summary>The BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>The words alone.</summary>
    public override string ToString() => Text;
}
