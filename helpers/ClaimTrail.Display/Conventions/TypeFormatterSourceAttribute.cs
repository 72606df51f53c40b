namespace ClaimTrail.Display.Conventions;

/// <summary>Tells a notebook engine how to format a type. .NET Interactive and our own runner look for an attribute of
/// this name and shape, whatever its assembly, so that no engine needs to be referenced.</summary>
/// <param name="formatterSourceType">A type with a method <c>CreateTypeFormatters</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [];
}
