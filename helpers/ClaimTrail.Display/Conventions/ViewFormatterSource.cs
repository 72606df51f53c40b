using System.Diagnostics.CodeAnalysis;

namespace ClaimTrail.Display.Conventions;

/// <summary>Lists the formatters of a <see cref="View"/>, in the shape that engines expect by name.</summary>
internal class ViewFormatterSource
{
    [SuppressMessage("Performance", "CA1822", Justification = "Engines make an instance and call this on it.")]
    public virtual IEnumerable<object> CreateTypeFormatters()
    {
        yield return new ViewFormatter(MimeTypes.Html);
        yield return new ViewFormatter(MimeTypes.Plain);
    }
}

/// <summary>The same for a chart, which is data too.</summary>
internal sealed class ChartFormatterSource : ViewFormatterSource
{
    public override IEnumerable<object> CreateTypeFormatters() =>
        base.CreateTypeFormatters().Append(new ViewFormatter(MimeTypes.Chart));
}

/// <summary>Writes a <see cref="View"/> as one MIME type.</summary>
internal sealed class ViewFormatter(string mimeType)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not View view || !view.ToMimeBundle().TryGetValue(MimeType, out var text)) return false;
        writer.Write(text);
        return true;
    }
}

/// <summary>Tells a notebook engine how to format a type. .NET Interactive and our own runner look for an attribute of
/// this name and shape, whatever its assembly, so that no engine needs to be referenced.</summary>
/// <param name="formatterSourceType">A type with a method <c>CreateTypeFormatters</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [];
}
