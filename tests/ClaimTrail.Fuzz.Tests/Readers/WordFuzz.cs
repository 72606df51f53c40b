using System.IO.Compression;
using ClaimTrail.Cases;
using ClaimTrail.Fuzz.Tests.Running;
using Xunit.Abstractions;

namespace ClaimTrail.Fuzz.Tests.Readers;

/// <summary>Word files, as new-case reads them: the first byte of an input says whether the archive or the text in it
/// is spoilt.</summary>
public class WordFuzz(ITestOutputHelper output) : ReaderFuzz(output)
{
    private const string Document = """
        <?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
        <w:p><w:r><w:t xml:space="preserve">The bridge </w:t></w:r><w:r><w:t>costs</w:t><w:tab/><w:t>$42 million.</w:t><w:br/></w:r></w:p>
        <mc:AlternateContent><mc:Choice><w:p><w:r><w:t>A box.</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent></w:body></w:document>
        """;

    internal override FuzzedReader Reader(string folder) => new(
        "docx",
        [[0, .. Archive(SeedFiles.Of(Document))], [1, .. SeedFiles.Of(Document)]],
        [.. new[] { "<w:p>", "<w:t>", "</w:t>", "<mc:Fallback>", "<!DOCTYPE x [<!ENTITY a \"aa\">]>", "&a;", "&#0;",
            "<![CDATA[", "PK\u0003\u0004", "PK\u0001\u0002", "word/document.xml",
            "docProps/core.xml" }.Select(SeedFiles.Of)],
        input =>
        {
            if (input.Length > 0) _ = WordReader.Read(input[0] % 2 == 0 ? input[1..] : Archive(input[1..]));
        },
        [typeof(UnreadableFileException)]);

    private static byte[] Archive(byte[] document)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            entry.Write(document);
        }
        return stream.ToArray();
    }
}
