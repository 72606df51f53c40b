using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ClaimTrail.Cases;

/// <summary>Reads a Word file (.docx): the text of its paragraphs, and what its properties say (ECMA-376, part 1,
/// sections 11.3.10 and 17.3; part 2, section 11).</summary>
/// <remarks>Nothing outside of the file is opened, no document type is read, and what unpacks to more than an article
/// can be is refused, so a hostile file costs no more than a harmless one.</remarks>
internal static class WordReader
{
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWords = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";

    private static readonly byte[] OldWord = [0xD0, 0xCF, 0x11, 0xE0];

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true);

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = IntakeLimits.MostUnpacked,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <exception cref="UnreadableFileException">The file is no Word file, is protected, or is more than an article can
    /// be.</exception>
    public static FoundText Read(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(OldWord))
            throw new UnreadableFileException("The file is an old Word file (.doc) or protected by a password.",
                "Open it in a word processor and save it as .docx without a password, or as plain text.");
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            var document = archive.GetEntry("word/document.xml")
                ?? throw new UnreadableFileException("The file is a zip archive without a Word text in it.",
                    "Open it in a word processor and save it as .docx or as plain text.");
            var found = new FoundText(Text(document), "UTF-8");
            if (archive.GetEntry("docProps/core.xml") is { } core) ReadProperties(core, found);
            return found;
        }
        catch (InvalidDataException broken)
        {
            throw new UnreadableFileException($"The file is no whole Word file: {broken.Message}",
                "Open it in a word processor and save it anew, or as plain text.");
        }
        catch (DecoderFallbackException broken)
        {
            throw new UnreadableFileException(
                $"The file’s text is not UTF-8, as a Word file’s must be: {broken.Message}",
                "Open it in a word processor and save it anew, or as plain text.");
        }
        catch (XmlException broken)
        {
            throw new UnreadableFileException($"The file holds XML that is not read: {broken.Message}",
                "Open it in a word processor and save it anew, or as plain text.");
        }
    }

    private static string Text(ZipArchiveEntry entry)
    {
        var text = new StringBuilder();
        using var reader = Open(entry);
        for (var more = reader.Read(); more;)
        {
            if (IsTooDeep(reader)) throw TooDeep();
            if (reader.NodeType is XmlNodeType.Element && reader.LocalName == "Fallback")
            {
                Skip(reader); // An older picture of what was just read.
                more = !reader.EOF;
                continue;
            }
            if (reader.NamespaceURI is Words or StrictWords) Add(reader, text);
            if (text.Length > IntakeLimits.MostCharacters) break;
            more = reader.Read();
        }
        return text.ToString();
    }

    private static void Add(XmlReader reader, StringBuilder text)
    {
        switch (reader.NodeType, reader.LocalName)
        {
            case (XmlNodeType.Element, "t"):
                AddText(reader, text);
                break;
            case (XmlNodeType.Element, "tab"):
                text.Append(' ');
                break;
            case (XmlNodeType.Element, "br" or "cr"):
            case (XmlNodeType.EndElement, "p"):
                text.Append('\n');
                break;
            case (XmlNodeType.Element, "noBreakHyphen"):
                text.Append('\u2011');
                break;
        }
    }

    private static void AddText(XmlReader reader, StringBuilder text)
    {
        if (reader.IsEmptyElement) return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (IsTooDeep(reader)) throw TooDeep();
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace
                or XmlNodeType.CDATA)
                text.Append(reader.Value);
        }
    }

    /// <summary>Passes over an element without letting it nest without end.</summary>
    private static void Skip(XmlReader reader)
    {
        var depth = reader.Depth;
        if (!reader.IsEmptyElement)
            while (reader.Read() && reader.Depth > depth)
                if (IsTooDeep(reader)) throw TooDeep();
        reader.Read();
    }

    private static void ReadProperties(ZipArchiveEntry entry, FoundText found)
    {
        using var reader = Open(entry);
        var (space, name) = ("", "");
        while (reader.Read())
        {
            if (IsTooDeep(reader)) throw TooDeep();
            if (reader.NodeType is XmlNodeType.Element) (space, name) = (reader.NamespaceURI, reader.LocalName);
            if (reader.NodeType is not XmlNodeType.Text || reader.Value.Trim() is not { Length: > 0 and <= 500 } value)
                continue;
            if (space == Dublin && name == "title")
                found.Title.Add(new Clue(value, Sureness.Likely, "the title in the file’s properties"));
            // The region is that of the word processor.
            if (space == Dublin && name == "language" && TagText.Language(value) is { } tag)
                found.Language.Add(new Clue(TagText.Base(tag), Sureness.Guess,
                    "the language in the file’s properties"));
            // The day on which somebody typed the file is seldom the day of publication.
            if (space == Terms && name == "created" && DayText.Find(value) is { } day)
                found.Day.Add(new Clue(day, Sureness.Guess, "the day on which the file was made"));
        }
    }

    // The parts of a package are UTF-8 or marked UTF-16 (ECMA-376, part 2, section 8.2.5). They are decoded here, since
    // a reader that follows whatever encoding the XML declares stumbles over declarations that do not fit the bytes.
    private static XmlReader Open(ZipArchiveEntry entry) => XmlReader.Create(
        new StreamReader(new CappedStream(entry.Open(), IntakeLimits.MostUnpacked), StrictUtf8,
            detectEncodingFromByteOrderMarks: true), Settings);

    private static bool IsTooDeep(XmlReader reader) => reader.Depth > IntakeLimits.MostDepth;

    private static UnreadableFileException TooDeep() => new(
        $"The file nests its elements more than {IntakeLimits.MostDepth} deep, which no article does.",
            "If it is an article, open it in a word processor and save it as plain text.");
}
