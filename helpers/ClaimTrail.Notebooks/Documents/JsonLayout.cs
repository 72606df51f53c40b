using System.Text;
using System.Text.Json;

namespace ClaimTrail.Notebooks.Documents;

/// <summary>How a JSON file is laid out: line ends and indentation, or everything on one line.</summary>
/// <param name="NewLine">The line end, or empty when the file has no line breaks between members.</param>
/// <param name="IndentCharacter">A space or a tab.</param>
/// <param name="IndentSize">How many of them per level.</param>
/// <param name="AfterColon">What stands between a colon and its value.</param>
internal sealed record JsonLayout(string NewLine, char IndentCharacter, int IndentSize, string AfterColon)
{
    /// <summary>Reads the layout off the first member of the outermost object.</summary>
    public static JsonLayout Of(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        var open = (int)reader.BytesConsumed;
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName) return new JsonLayout("\n", ' ', 1, " ");
        var between = Encoding.UTF8.GetString(utf8[open..(int)reader.TokenStartIndex]);
        reader.Read();
        var afterColon = utf8[(int)reader.TokenStartIndex - 1] == (byte)' ' ? " " : "";
        var lastBreak = between.LastIndexOf('\n');
        if (lastBreak < 0) return new JsonLayout("", ' ', 0, afterColon);
        var indent = between[(lastBreak + 1)..];
        var newLine = lastBreak > 0 && between[lastBreak - 1] == '\r' ? "\r\n" : "\n";
        return new JsonLayout(newLine, indent.StartsWith('\t') ? '\t' : ' ', indent.Length, afterColon);
    }

    /// <summary>The white space that separates members at a depth.</summary>
    public string LineBreak(int depth) => NewLine.Length == 0
        ? AfterColon
        : NewLine + new string(IndentCharacter, IndentSize * depth);
}
