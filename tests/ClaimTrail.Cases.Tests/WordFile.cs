using System.IO.Compression;
using System.Text;

namespace ClaimTrail.Cases.Tests;

/// <summary>Makes Word files, whole and broken ones.</summary>
internal static class WordFile
{
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A file with these paragraphs and, if given, a title and a language among its properties.</summary>
    public static byte[] Of(IEnumerable<string> paragraphs, string? title = null, string? language = null) => Zip(
        ("word/document.xml", Document(string.Concat(paragraphs.Select(p => $"<w:p><w:r><w:t>{p}</w:t></w:r></w:p>")))),
        ("docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">"
            + (title is null ? "" : $"<dc:title>{title}</dc:title>")
            + (language is null ? "" : $"<dc:language>{language}</dc:language>")
            + "<dcterms:created>2024-03-07T08:00:00Z</dcterms:created></cp:coreProperties>"));

    /// <summary>The XML of a document with this body.</summary>
    public static string Document(string body, string prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>") =>
        $"{prolog}<w:document xmlns:w=\"{Words}\" "
        + $"xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>{body}</w:body></w:document>";

    /// <summary>A zip archive of these parts.</summary>
    public static byte[] Zip(params (string Name, string Text)[] parts) =>
        Zip([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Text)))]);

    /// <summary>A zip archive of these parts, as bytes.</summary>
    public static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        return stream.ToArray();
    }
}
