using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Pictures;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.Mermaid;

namespace ClaimTrail.Notebooks.Engine;

/// <summary>How the engine shows values: as a page does, with ours in place of those that hide rows or have no alt
/// text.</summary>
internal static class Formatters
{
    private static readonly Type[] Scalars =
    [
        typeof(string), typeof(bool), typeof(char), typeof(byte), typeof(short), typeof(int), typeof(long),
        typeof(float), typeof(double), typeof(decimal),
        typeof(DateOnly), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeOnly), typeof(TimeSpan),
    ];

    /// <summary>Sets them up anew, so that nothing of an earlier notebook stays.</summary>
    /// <param name="shown">Ours.</param>
    public static void Reset(IEnumerable<ShownAs> shown)
    {
        Formatter.ResetToDefault();
        Formatter.DefaultMimeType = HtmlFormatter.MimeType;
        foreach (var scalar in Scalars) Formatter.SetPreferredMimeTypesFor(scalar, PlainTextFormatter.MimeType);
        Use(new ShownAs(typeof(MermaidMarkdown), diagram => DiagramMarkup.Bundle(diagram.ToString()!)));
        foreach (var each in shown) Use(each);
    }

    private static void Use(ShownAs shown)
    {
        foreach (var mimeType in (string[])[HtmlFormatter.MimeType, PlainTextFormatter.MimeType])
            Formatter.Register(shown.Type, (value, writer) => writer.Write(shown.Show(value)[mimeType]), mimeType);
        Formatter.SetPreferredMimeTypesFor(shown.Type, HtmlFormatter.MimeType, PlainTextFormatter.MimeType);
    }
}

/// <summary>How values of a type are shown in place of the way that the engine or the type's own package has for
/// them.</summary>
/// <param name="Type">The type; what derives from it is shown so too.</param>
/// <param name="Show">Gives a value in every MIME type it has, the first preferred.</param>
public sealed record ShownAs(Type Type, Func<object, MimeBundle> Show);
