using System.Text;

namespace ClaimTrail.Fuzz.Tests.Mutation;

/// <summary>Pieces that readers are known to stumble over, whatever the format.</summary>
internal static class Tokens
{
    public static readonly IReadOnlyList<byte[]> Any =
    [
        .. new[]
        {
            "\"", "\"\"", "'", ",", ";", "\t", "\r", "\n", "\r\n", "\\", "\\\"", "\\u0000", "\\ud800", "\\udc00\\ud800",
            "\\u202e", "/", "//", "../",
            "{", "}", "[", "]", "{}", "[]", ":", "null", "true", "-", "-0", "1e400", "1e-400", "NaN", "0x7f",
            "9999999999999999999999", "-2147483649",
            "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "&#0;",
            "&#xD800;", "&#x110000;", "&amp",
            "=1+1", "@x", "%00", "\0", "\u200b", "\u202e", "\u2066", "\ufeff", "\u0301", "\U0001F600", "「", "»", "만",
            "亿", "ألف", "٣", "３", "１２",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xFE, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xEF, 0xBB, 0xBF],
    ];
}
