using System.Collections;
using System.Globalization;
using System.Reflection;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Formatting;

/// <summary>The ways in which a type says how it is shown, known by name, so that no type needs a reference to this
/// assembly: <c>ToMimeBundle()</c>, the attribute <c>TypeFormatterSourceAttribute</c>, <c>ToHtml()</c>.</summary>
internal static class Conventions
{
    /// <summary>What the type's own method offers, or null.</summary>
    public static MimeBundle? ToMimeBundle(object value) =>
        Call(value, nameof(ToMimeBundle)) is IEnumerable<KeyValuePair<string, string>> entries ? MimeBundle.Of(entries) : null;

    /// <summary>The markup of a public parameterless <c>ToHtml()</c> with the value's text beside it, or null.</summary>
    public static MimeBundle? ToHtml(object value) => Call(value, nameof(ToHtml)) is string html
        ? MimeBundle.Of(new("text/html", html), new("text/plain", value.ToString() ?? ""))
        : null;

    /// <summary>What the formatters named by the attribute write, or null. The attribute has <c>FormatterSourceType</c> and
    /// <c>PreferredMimeTypes</c>; the source has <c>CreateTypeFormatters()</c>; each formatter has <c>MimeType</c> and
    /// <c>Format(object, TextWriter)</c>. (.NET Interactive, Formatter.cs.)</summary>
    public static MimeBundle? FormatterSource(object value)
    {
        var attribute = value.GetType().GetCustomAttributes(inherit: true).FirstOrDefault(a => a.GetType().Name == "TypeFormatterSourceAttribute");
        if (attribute is null || Property(attribute, "FormatterSourceType") is not Type sourceType) return null;
        if (Activator.CreateInstance(sourceType, nonPublic: true) is not { } source) return null;
        if (Call(source, "CreateTypeFormatters") is not IEnumerable formatters) return null;

        var written = formatters.Cast<object>().Select(formatter => Format(formatter, value)).OfType<KeyValuePair<string, string>>().ToList();
        if (Property(attribute, "PreferredMimeTypes") is IEnumerable<string> preferred)
        {
            var order = preferred.ToList();
            var chosen = written.Where(entry => order.Contains(entry.Key)).OrderBy(entry => order.IndexOf(entry.Key)).ToList();
            if (chosen.Count > 0) written = chosen;
        }
        if (written.Count == 0) return null;
        return MimeBundle.Of(written.Append(new("text/plain", value.ToString() ?? "")));
    }

    private static KeyValuePair<string, string>? Format(object formatter, object value)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var format = formatter.GetType().GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .FirstOrDefault(method => method.Name == "Format" && method.GetParameters() is [_, { ParameterType: var second }]
                && second.IsAssignableFrom(typeof(StringWriter)));
        if (format is null || Property(formatter, "MimeType") is not string mimeType) return null;
        return Invoke(format, formatter, [value, writer]) is false ? null : new(mimeType, writer.ToString());
    }

    private static object? Property(object owner, string name) =>
        owner.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)?.GetValue(owner);

    private static object? Call(object owner, string name) =>
        owner.GetType().GetMethod(name, BindingFlags.Public | BindingFlags.Instance, []) is { } method ? Invoke(method, owner, []) : null;

    // What the type itself throws is the cell's error, not a TargetInvocationException around it.
    private static object? Invoke(MethodInfo method, object owner, object?[] arguments) =>
        method.Invoke(owner, BindingFlags.DoNotWrapExceptions, binder: null, arguments, CultureInfo.InvariantCulture);
}
