namespace ClaimTrail.Display.Tests.Safety;

/// <summary>Texts that would become markup or script if anything forgot to encode them.</summary>
public sealed class HostileTexts : TheoryData<string>
{
    public HostileTexts() => AddRange(
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</title></style></textarea><svg onload=alert(1)>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<iframe srcdoc=\"<script>alert(1)</script>\">",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<!--><img src=x onerror=alert(1)>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "{{constructor.constructor('alert(1)')()}}",
        "${alert(1)}",
        "\u202Ealert\u202C",
        "a\0b\u0001c",
        "=HYPERLINK(\"x\")",
        "\u2028alert(1)\u2029");
}
