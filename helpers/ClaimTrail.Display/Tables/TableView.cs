using ClaimTrail.Display.Conventions;
using ClaimTrail.Display.Html;
using ClaimTrail.Display.Tables;

namespace ClaimTrail.Display;

/// <summary>A table with a caption. Columns of numbers are right-aligned; rows past the twentieth are folded.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed record TableView : View
{
    private const int MostOpen = 20;

    /// <summary>Makes a table.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="heads">The words at the top of each column; at least one, with the unit of its numbers.</param>
    /// <param name="rows">Rows of exactly as many cells as there are columns. A cell is any value; null is shown as a
    /// dash, a <see cref="Phrase"/> keeps its language, an http address becomes a link.</param>
    /// <exception cref="ArgumentException">The caption is empty, there is no column, or a row has another number of
    /// cells.</exception>
    public TableView(string caption, IEnumerable<string> heads, IEnumerable<IEnumerable<object?>> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        Caption = caption;
        Heads = [.. heads];
        Rows = [.. rows.Select(row => (IReadOnlyList<object?>)[.. row])];
        if (Heads.Count == 0) throw new ArgumentException($"The table \"{caption}\" has no column.", nameof(heads));
        for (var i = 0; i < Rows.Count; i++)
            if (Rows[i].Count != Heads.Count)
                throw new ArgumentException(
                    $"Row {i + 1} of the table \"{caption}\" has {Rows[i].Count} cells for {Heads.Count} columns.",
                    nameof(rows));
    }

    /// <summary>What the table shows.</summary>
    public string Caption { get; }

    /// <summary>The heads of the columns, from left to right.</summary>
    public IReadOnlyList<string> Heads { get; }

    /// <summary>The rows, from top to bottom.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; }

    /// <summary>How many rows stand open; the rest is folded. One more row costs less than a fold around it.</summary>
    internal int Open => Rows.Count <= MostOpen + 1 ? Rows.Count : MostOpen;

    /// <inheritdoc/>
    public override string ToText() => TableText.Write(this);

    internal override void WriteHtml(HtmlText html) => TableHtml.Write(this, html);
}

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
