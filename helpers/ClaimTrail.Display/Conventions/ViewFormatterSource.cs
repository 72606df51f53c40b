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
    public override IEnumerable<object> CreateTypeFormatters() => base.CreateTypeFormatters().Append(new ViewFormatter(MimeTypes.Chart));
}
