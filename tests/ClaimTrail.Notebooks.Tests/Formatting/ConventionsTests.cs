using ClaimTrail.Notebooks.Formatting;

namespace ClaimTrail.Notebooks.Tests.Formatting;

/// <summary>The three ways in which a type shows itself, each known by its names only: these types share nothing with the runner.</summary>
public class ConventionsTests
{
    private sealed class WithBundle
    {
        public static Dictionary<string, string> ToMimeBundle() => new Dictionary<string, string> { ["text/html"] = "static" };
    }

    private sealed class Bundled
    {
        public Dictionary<string, string> ToMimeBundle() =>
            new Dictionary<string, string> { ["text/html"] = "<b>bundle</b>", ["text/plain"] = "bundle" };

        public string ToHtml() => "<b>not this</b>";
    }

    private sealed class Marked
    {
        public string ToHtml() => "<b>markup</b>";

        public override string ToString() => "text";
    }

    [TypeFormatterSource(typeof(Source), PreferredMimeTypes = ["text/html"])]
    private sealed class Attributed
    {
        public string ToHtml() => "<b>not this</b>";

        public override string ToString() => "text";
    }

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
    {
        public Type FormatterSourceType { get; } = formatterSourceType;

        public string[] PreferredMimeTypes { get; set; } = [];
    }

    private sealed class Source
    {
        public IEnumerable<object> CreateTypeFormatters() => [new Formatter("text/plain", "plain"), new Formatter("text/html", "<b>source</b>")];
    }

    private sealed class Formatter(string mimeType, string content)
    {
        public string MimeType { get; } = mimeType;

        public bool Format(object instance, TextWriter writer)
        {
            writer.Write(content);
            return instance is Attributed;
        }
    }

    private sealed class Throwing
    {
        public string ToHtml() => throw new InvalidOperationException("cannot draw");
    }

    public static TheoryData<string, object, string> Shown => new()
    {
        { "ToMimeBundle before ToHtml", new Bundled(), "text/html=<b>bundle</b>|text/plain=bundle" },
        { "TypeFormatterSource before ToHtml", new Attributed(), "text/html=<b>source</b>|text/plain=text" },
        { "ToHtml with its text", new Marked(), "text/html=<b>markup</b>|text/plain=text" },
        { "a static method does not count", new WithBundle(), "text/plain=" + typeof(WithBundle) },
    };

    [Theory, MemberData(nameof(Shown))]
    public void A_type_shows_itself(string row, object value, string expected) => Assert.Equal(
        (row, expected), (row, string.Join('|', ValueFormatter.Format(value).Entries.Select(entry => $"{entry.Key}={entry.Value}"))));

    [Fact]
    public void What_the_type_throws_is_thrown_as_it_is() =>
        Assert.Equal("cannot draw", Assert.Throws<InvalidOperationException>(() => ValueFormatter.Format(new Throwing())).Message);
}
