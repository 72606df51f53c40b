#pragma warning disable IDE0130, CA1050, CA1812, CA2211, SA1403 // Names and shapes are those of the engines.

namespace Verso.Abstractions
{
    public sealed record CellOutput(string MimeType, string Content, bool IsError = false, string? ErrorName = null);

    public static class DisplayExtensions
    {
        public static List<(object? Value, string? Mime)> Shown { get; } = [];

        public static void Display(this object? value, string? mimeType = null) => Shown.Add((value, mimeType));
    }
}

namespace ClrKernel.Core.Primitives
{
    public sealed record DisplayHtml(string Html);

    public static class DisplayValues
    {
        public static List<object> Shown { get; } = [];

        public static object Display(object value, Type? preferredDisplayType = null, string? preferredMimeType = null)
        {
            Assert.Null(preferredDisplayType);
            Assert.Null(preferredMimeType);
            Shown.Add(value);
            return value;
        }
    }
}

namespace Microsoft.DotNet.Interactive
{
    public sealed class KernelInvocationContext
    {
        public static KernelInvocationContext? Current { get; set; }
    }
}

namespace Microsoft.DotNet.Interactive.Formatting
{
    public sealed class FormattedValue(string mimeType, string value)
    {
        public string MimeType { get; } = mimeType;

        public string Value { get; } = value;
    }
}

namespace System
{
    public static class DisplayExtensions
    {
        public static List<(string Value, string Mime)> Shown { get; } = [];

        public static object DisplayAs(string value, string mimeType, params string[] additionalMimeTypes)
        {
            Assert.Empty(additionalMimeTypes);
            Shown.Add((value, mimeType));
            return value;
        }
    }
}
