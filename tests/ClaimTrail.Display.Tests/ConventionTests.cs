using System.Reflection;
using System.Runtime.CompilerServices;

namespace ClaimTrail.Display.Tests;

/// <summary>What engines that know nothing of this library look for.</summary>
public sealed class ConventionTests
{
    public static TheoryData<string> Views => [.. Samples.All().Keys];

    [Theory]
    [MemberData(nameof(Views))]
    public void A_formatter_source_is_found_by_name_and_writes_both_mime_types(string name)
    {
        var view = Samples.All()[name];
        var attribute = view
            .GetType()
            .GetCustomAttributes(inherit: true)
            .Single(found => found.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)Read(attribute, "FormatterSourceType"))!;
        var formatters = (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
        var written = formatters.ToDictionary(formatter => (string)Read(formatter, "MimeType"),
            formatter => Write(formatter, view));
        Assert.Equal(view.ToMimeBundle(), written);
        Assert.Equal(written.Keys, (string[])Read(attribute, "PreferredMimeTypes"));
    }

    [Fact]
    public void Every_view_is_among_the_samples() => Assert.Equal(
        typeof(View).Assembly
            .GetTypes()
            .Where(type => type.IsSubclassOf(typeof(View)) && !type.IsAbstract)
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal),
        Samples.All().Values.Select(view => view.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void No_notebook_engine_is_referenced() => Assert.DoesNotContain(
        typeof(View).Assembly.GetReferencedAssemblies(),
        name => name.Name!.Contains("Interactive", StringComparison.Ordinal));

    [Fact]
    public void No_extension_method_is_called_Display_because_it_would_clash_with_the_engines() =>
        Assert.DoesNotContain(
        typeof(View).Assembly.GetTypes().SelectMany(type => type.GetMethods()),
        method => method.Name == "Display" && method.IsDefined(typeof(ExtensionAttribute)));

    [Fact]
    public void A_view_shown_in_no_notebook_is_itself_and_is_emitted_as_text()
    {
        var note = Samples.Note();
        Assert.Same(note, Nb.Show(note));
        Assert.Equal(note.ToText(), note.ToString());
    }

    private static object Read(object from, string property) =>
        from.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.GetValue(from)!;

    private static string Write(object formatter, object value)
    {
        using var writer = new StringWriter();
        Assert.True((bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer])!);
        return writer.ToString();
    }
}
