using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClaimTrail.Display.Html;

namespace ClaimTrail.Site.Markup;

/// <summary>Writes markup from a notebook anew, element by element, keeping what <see cref="SafeRules"/> names. What
/// comes out holds no script, no style, no form and no address that loads anything.</summary>
/// <param name="ids">The ids of the page.</param>
/// <param name="drawsCharts">Whether charts can be drawn; when not, their numbers stand open.</param>
internal sealed class SafeMarkup(PageIds ids, bool drawsCharts)
{
    private const int DeepestLevel = 200;
    private static readonly JsonSerializerOptions Json =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly List<PageHeading> _headings = [];
    private readonly StringBuilder _markup = new();
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);
    private readonly RowNames _rowNames = new();

    /// <summary>The headings written so far, in order.</summary>
    public IReadOnlyList<PageHeading> Headings => _headings;

    /// <summary>The safe form of a fragment. One that opens thousands of elements and closes none is shown as the text
    /// it is.</summary>
    public string Clean(string html)
    {
        if (MarkupDepth.IsTooDeep(html)) return $"<pre>{Escaped.Of(html)}</pre>";
        var document = new HtmlParser().ParseDocument(string.Empty);
        var fragment = new HtmlParser().ParseFragment(html, document.Body!);
        _markup.Clear();
        _renamed.Clear();
        foreach (var node in fragment) Rename(node);
        foreach (var node in fragment) Write(node, tagged: false, scrolls: false, depth: 0);
        return _markup.ToString();
    }

    /// <summary>Gives every id of the fragment its id on the page before links to them are written.</summary>
    private void Rename(INode root)
    {
        foreach (var element in root.Descendants<IElement>().Prepend(root as IElement).OfType<IElement>())
            if (!string.IsNullOrEmpty(element.Id) && !_renamed.ContainsKey(element.Id))
                _renamed[element.Id] = ids.Take(element.Id);
    }

    private void Write(INode node, bool tagged, bool scrolls, int depth)
    {
        if (node is IText text)
        {
            _markup.Append(tagged ? Escaped.Of(text.Data) : ScriptRuns.Encode(text.Data));
            return;
        }
        if (node is not IElement element) return;
        if (depth > DeepestLevel)
        {
            _markup.Append(Escaped.Of(element.TextContent));
            return;
        }
        switch (element)
        {
            case IHtmlScriptElement script: Figure(script); break;
            case IHtmlImageElement image: Picture(image); break;
            case { LocalName: "svg" }: Drawing(element); break;
            // Markdown cannot leave it out.
            case { LocalName: "thead" } when string.IsNullOrWhiteSpace(element.TextContent): break;
            case var _ when SafeRules.DroppedWhole.Contains(element.LocalName): break;
            case var _
                when !SafeRules.Elements.Contains(element.LocalName):
                Children(element, tagged, scrolls, depth); break;
            default: Element(element, tagged, scrolls, depth); break;
        }
    }

    private void Children(IElement element, bool tagged, bool scrolls, int depth)
    {
        foreach (var child in element.ChildNodes) Write(child, tagged, scrolls, depth + 1);
    }

    private void Element(IElement element, bool tagged, bool scrolls, int depth)
    {
        var name = element.LocalName.ToLowerInvariant();
        // A head over nothing says nothing.
        if (name == "th" && string.IsNullOrWhiteSpace(element.TextContent)) name = "td";
        else if (name == "td" && _rowNames.Has(element)) name = "th";
        var wrap = name == "table" && !scrolls;
        if (wrap) _markup.Append("<div class=\"ct-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">");
        _markup.Append('<').Append(name);
        Attributes(element, name);
        _markup.Append('>');
        if (!SafeRules.Empty.Contains(name))
        {
            Children(element, tagged || IsCode(element, name) || element.HasAttribute("lang"), scrolls || wrap
                || element.ClassList.Contains("ct-scroll"), depth);
            _markup.Append("</").Append(name).Append('>');
        }
        if (wrap) _markup.Append("</div>");
        if (name.Length == 2 && name[0] == 'h' && char.IsAsciiDigit(name[1])
            && _renamed.TryGetValue(element.Id ?? "", out var id))
            _headings.Add(new PageHeading(name[1] - '0', id, element.TextContent.Trim()));
    }

    /// <summary>A block of code stays as it is; the notation of a diagram, plain text in a block and a few letters in a
    /// line of text are words that people read.</summary>
    private static bool IsCode(IElement element, string name) =>
        name == "pre" && !element.ClassList.Contains("ct-mermaid")
        && element.QuerySelector(":scope > code.language-text") is null;

    private void Attributes(IElement element, string name)
    {
        Attribute("lang", element.GetAttribute("lang"), IsLanguage);
        Attribute("dir", element.GetAttribute("dir"), value => value is "ltr" or "rtl" or "auto");
        Attribute("title", element.GetAttribute("title"), _ => true);
        Attribute("role", element.GetAttribute("role"), SafeRules.Roles.Contains);
        Attribute("aria-label", element.GetAttribute("aria-label"),
            _ => element.HasAttribute("role") || name is not ("div" or "span" or "p" or "pre"));
        Attribute("aria-hidden", element.GetAttribute("aria-hidden"), value => value is "true" or "false");
        Attribute("tabindex", element.GetAttribute("tabindex"), value => value == "0");
        Attribute("class", string.Join(' ', element.ClassList.Where(IsOurs)), value => value.Length > 0);
        if (!string.IsNullOrEmpty(element.Id)) Attribute("id", _renamed.GetValueOrDefault(element.Id), _ => true);
        switch (name)
        {
            case "a": Anchor(element); break;
            case "td" or "th":
                Attribute("align", element.GetAttribute("align")
                    ?? TextAlign(element), value => value is "left" or "right" or "center");
                Attribute("colspan", element.GetAttribute("colspan"), IsSmallNumber);
                Attribute("rowspan", element.GetAttribute("rowspan"), IsSmallNumber);
                if (name == "th")
                    Attribute("scope", element.LocalName == "td" ? "row" : element.GetAttribute("scope"),
                        value => value is "row" or "col" or "rowgroup" or "colgroup");
                if (name == "td") Attribute("data-head", Head(element), value => value.Length > 0);
                break;
            case "ol": Attribute("start", element.GetAttribute("start"), IsSmallNumber); break;
            case "time": Attribute("datetime", element.GetAttribute("datetime"), _ => true); break;
            case "details":
                if (element.HasAttribute("open") || !drawsCharts && element.ClassList.Contains("ct-numbers"))
                    _markup.Append(" open");
                break;
        }
    }

    /// <summary>The head of a cell's column, for a phone, where rows are read from top to bottom.</summary>
    private static string? Head(IElement cell)
    {
        if (cell is not IHtmlTableCellElement { Index: >= 0 and var at }
            || cell.Closest("table") is not IHtmlTableElement { Rows: [{ Cells: { } heads }, ..] }) return null;
        return at < heads.Length && heads.All(head => head is IHtmlTableHeaderCellElement)
            ? heads[at].TextContent.Trim()
            : null;
    }

    private void Anchor(IElement element)
    {
        var address = element.GetAttribute("href");
        if (address is ['#', ..])
            Attribute("href", "#" + (_renamed.GetValueOrDefault(address[1..]) ?? Uri.UnescapeDataString(address[1..])),
                _ => true);
        else
            Attribute("href", Address.Link(address), _ => true);
        Attribute("rel", "noreferrer", _ => address?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true);
    }

    private void Picture(IHtmlImageElement image)
    {
        var alt = image.GetAttribute("alt")?.Trim() ?? "";
        var source = image.GetAttribute("src");
        if (!Address.IsPicture(source))
        {
            // A picture from elsewhere is never loaded; what it shows is still said.
            _markup.Append("<span class=\"no-picture\">[picture not shown: ")
                .Append(Escaped.Of(alt.Length > 0 ? alt : "no description")).Append("]</span>");
            return;
        }
        Image(source!, alt.Length > 0 ? alt : "Picture without a description", image);
    }

    /// <summary>A drawing becomes a picture: in an <c>img</c> it can neither run nor load anything.</summary>
    private void Drawing(IElement drawing)
    {
        if (!drawing.HasAttribute("xmlns")) drawing.SetAttribute("xmlns", "http://www.w3.org/2000/svg");
        var ours = drawing.ParentElement is { LocalName: "figure" } figure && figure.ClassList.Contains("ct-diagram");
        if (ours)
        {
            var style = drawing.Owner!.CreateElement("http://www.w3.org/2000/svg", "style");
            style.TextContent = DarkDrawing.Style;
            drawing.Prepend(style);
        }
        var xml = drawing.ToHtml(AngleSharp.Xhtml.XhtmlMarkupFormatter.Instance);
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(xml));
        var alt = drawing.GetAttribute("aria-label") ?? drawing.QuerySelector("title")?.TextContent.Trim()
            ?? "Drawing without a description";
        // On a phone a diagram keeps the size of its words, and scrolls.
        if (ours) _markup.Append("<div class=\"ct-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Diagram\">");
        Image("data:image/svg+xml;base64," + data, alt, drawing);
        if (ours) _markup.Append("</div>");
    }

    private void Image(string source, string alt, IElement from)
    {
        _markup.Append("<img");
        Attribute("src", source, _ => true);
        _markup.Append(" alt=\"").Append(Escaped.Of(alt)).Append('"');
        Attribute("width", from.GetAttribute("width"), IsSmallNumber);
        Attribute("height", from.GetAttribute("height"), IsSmallNumber);
        _markup.Append('>');
    }

    /// <summary>Of all scripts only the data of a chart is kept, and only when it is JSON.</summary>
    private void Figure(IHtmlScriptElement script)
    {
        if (!drawsCharts || script.GetAttribute("type") != "application/json"
            || !script.ClassList.Contains("ct-figure")) return;
        try
        {
            if (JsonNode.Parse(script.TextContent) is not JsonObject parts) throw new JsonException("it is no object.");
            var figure = parts.ToJsonString(Json);
            _markup.Append("<script type=\"application/json\" class=\"ct-figure\">").Append(figure).Append("</script>");
        }
        catch (JsonException error)
        {
            _markup.Append("<p class=\"no-picture\">[chart not drawn: its figure is not JSON: ")
                .Append(Escaped.Of(error.Message)).Append("]</p>");
        }
    }

    private void Attribute(string name, string? value, Func<string, bool> allowed)
    {
        if (value is not null && allowed(value))
            _markup.Append(' ').Append(name).Append("=\"").Append(Escaped.Of(value)).Append('"');
    }

    private static bool IsOurs(string name) =>
        name.StartsWith("ct-", StringComparison.Ordinal) || name.StartsWith("footnote", StringComparison.Ordinal)
            || name.StartsWith("language-", StringComparison.Ordinal);

    private static bool IsLanguage(string value) =>
        value.Length is > 1 and < 36 && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static bool IsSmallNumber(string value) => value.Length is > 0 and < 5 && value.All(char.IsAsciiDigit);

    /// <summary>The alignment that Markdown's tables write as a style.</summary>
    private static string? TextAlign(IElement cell) =>
        cell.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).TrimEnd(';') switch
        {
            "text-align:right" => "right",
            "text-align:center" => "center",
            _ => null,
        };
}

/// <summary>A heading of a page.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">The id that links point at.</param>
/// <param name="Text">The words.</param>
internal sealed record PageHeading(int Level, string Id, string Text);
