using System.Globalization;
using ClaimTrail.Display.Conventions;
using ClaimTrail.Display.Html;

namespace ClaimTrail.Display;

/// <summary>A passage in up to four lines: original, sound, word for word, translation. The piece under study is bold
/// and bracketed in each.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed record PassageView : View
{
    internal PassageView(IReadOnlyList<PassageLine> lines) => Lines = lines;

    /// <summary>The lines, the original first.</summary>
    public IReadOnlyList<PassageLine> Lines { get; }

    /// <summary>Who printed it; null when not said.</summary>
    public string? Publisher { get; init; }

    /// <summary>The paragraph's number, from 1; null when not said.</summary>
    public int? Paragraph { get; init; }

    /// <summary>Where it can be read; null when not said. Only http and https become a link.</summary>
    public Uri? Address { get; init; }

    /// <summary>Who made the other three lines; null when not said.</summary>
    public string? GlossedBy { get; init; }

    /// <inheritdoc/>
    public override string ToText()
    {
        var lines = Lines.Select(line => $"{Label(line.Kind)}: {Bracketed(line)}");
        var source = Source();
        return string.Join('\n', source.Length == 0 ? lines : lines.Append("(" + source + ")"));
    }

    internal override void WriteHtml(HtmlText html)
    {
        html.Raw("<figure class=\"ct-passage\"><dl>");
        foreach (var line in Lines)
        {
            var kind = line.Kind.ToString().ToLowerInvariant();
            html.Raw("<div class=\"ct-line ct-").Raw(kind).Raw("\"><dt>").Text(Label(line.Kind)).Raw("</dt><dd")
                .Language(line.Language).Raw(">");
            html.Encoded(line.Text[..line.Start]);
            if (line.Length > 0)
                html.Raw("<b class=\"ct-piece\">[").Encoded(line.Text.Substring(line.Start, line.Length)).Raw("]</b>");
            html.Encoded(line.Text[(line.Start + line.Length)..]).Raw("</dd></div>");
        }
        html.Raw("</dl>");
        if (Source().Length > 0) Below(html);
        html.Raw("</figure>");
    }

    private const int AddressAt = 2;

    /// <summary>What is said of where it stands; null for what is not.</summary>
    private string?[] Said =>
    [
        Publisher, Paragraph is { } number ? string.Create(CultureInfo.InvariantCulture, $"paragraph {number}") : null,
        Address?.OriginalString, GlossedBy is null ? null : "glossed by " + GlossedBy,
    ];

    private static string Bracketed(PassageLine line) => line.Length == 0 ? line.Text
        : $"{line.Text[..line.Start]}[{line.Text.Substring(line.Start, line.Length)}]{line.Text[(line.Start + line.Length)..]}";

    private static string Label(PassageLineKind kind) => kind switch
    {
        PassageLineKind.Original => "Original",
        PassageLineKind.Sound => "Sound",
        PassageLineKind.WordForWord => "Word for word",
        _ => "Translation",
    };

    private string Source() => string.Join(", ", Said.OfType<string>());

    private void Below(HtmlText html)
    {
        html.Raw("<figcaption>");
        var between = "";
        foreach (var (at, words) in Said.Index().Where(part => part.Item is not null))
        {
            html.Raw(between);
            if (at == AddressAt && Address is { IsAbsoluteUri: true, Scheme: "http" or "https" })
                html.Raw("<a").Attribute("href", Address.AbsoluteUri).Raw(">").Text(Address.Host).Raw("</a>");
            else html.Text(words);
            between = " · ";
        }
        html.Raw("</figcaption>");
    }
}

/// <summary>One of the four lines of a passage, with the piece under study.</summary>
/// <param name="Kind">Which of the four.</param>
/// <param name="Text">The words.</param>
/// <param name="Language">The BCP 47 tag of the line.</param>
/// <param name="Start">Where the piece starts in <paramref name="Text"/>, in UTF-16 code units.</param>
/// <param name="Length">How long the piece is; 0 when no piece is marked.</param>
public sealed record PassageLine(PassageLineKind Kind, string Text, string Language, int Start, int Length);

/// <summary>The four lines in which a passage is shown.</summary>
public enum PassageLineKind
{
    /// <summary>As printed.</summary>
    Original,

    /// <summary>Its sound in Latin letters.</summary>
    Sound,

    /// <summary>Word for word.</summary>
    WordForWord,

    /// <summary>A plain translation.</summary>
    Translation,
}

/// <summary>The piece of a passage under study, as it stands in each of the four lines.</summary>
/// <param name="Original">As printed.</param>
/// <param name="Sound">In Latin letters; null when that line is not given or does not hold it.</param>
/// <param name="WordForWord">Word for word; null likewise.</param>
/// <param name="Translation">In translation; null likewise.</param>
public sealed record PassagePiece(string Original, string? Sound = null, string? WordForWord = null,
    string? Translation = null);
