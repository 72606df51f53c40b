using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Formatting;

/// <summary>Decides how a value is shown.</summary>
internal static class ValueFormatter
{
    /// <summary>The value in every MIME type it has: by its own conventions first, then as a table, then as its text.</summary>
    public static MimeBundle Format(object? value)
    {
        if (value is null) return Text("null");
        if (Members.IsScalar(value)) return Text(PlainText.Of(value));
        return Conventions.ToMimeBundle(value)
            ?? Conventions.FormatterSource(value)
            ?? Conventions.ToHtml(value)
            ?? Table(value)
            ?? Text(PlainText.Of(value));
    }

    /// <summary>The value in the MIME types asked for. As in .NET Interactive, a text asked for as <c>text/html</c> is shown as
    /// that text: its markup is escaped. Raw markup is shown with <c>DisplayAs</c> or <c>HTML</c>.</summary>
    public static MimeBundle Format(object? value, IReadOnlyList<string> mimeTypes)
    {
        var bundle = Format(value);
        return mimeTypes.Count == 0 ? bundle : MimeBundle.Of(mimeTypes.Select(mimeType => KeyValuePair.Create(mimeType, In(bundle, value, mimeType))));
    }

    private static string In(MimeBundle bundle, object? value, string mimeType) => bundle[mimeType] ?? mimeType switch
    {
        "text/html" => HtmlText.Encode(bundle["text/plain"] ?? PlainText.Of(value)),
        "application/json" => System.Text.Json.JsonSerializer.Serialize(value),
        _ => bundle["text/plain"] ?? PlainText.Of(value),
    };

    private static MimeBundle? Table(object value) => TableShapes.Of(value) is { } table
        ? MimeBundle.Of(new("text/html", table.ToHtml()), new("text/plain", table.ToText()))
        : null;

    private static MimeBundle Text(string text) => MimeBundle.Single("text/plain", text);
}
