namespace ClaimTrail.Testing;

/// <summary>Texts that would become markup, script or something worse if anything forgot to encode them. Each that runs
/// calls <c>hit()</c>.</summary>
public sealed class HostileTexts : TheoryData<string>
{
    public HostileTexts() => AddRange(All);

    public static string[] All { get; } =
    [
        // Script elements, in every place that could end the one they stand in.
        "<script>hit()</script>",
        "</script><script>hit()</script>",
        "<SCRIPT SRC=data:,hit()></SCRIPT>",
        "<script\n>hit()</script\n>",
        "<scr<script>ipt>hit()</scr</script>ipt>",
        "<script type=\"application/json\" class=\"ct-figure\">hit()</script>",
        "<script type=\"application/json\" "
        + "class=\"ct-figure\">{\"data\":[{\"x\":[\"</script><script>hit()</script>\"]}]}</script>",
        "<script type=module>hit()</script>",
        "</title><script>hit()</script>",
        "</textarea><script>hit()</script>",
        "</style><script>hit()</script>",
        "--><script>hit()</script>",
        "]]><script>hit()</script>",
        "<noscript><p title=\"</noscript><script>hit()</script>\">",
        "<template><script>hit()</script></template>",

        // Event handlers.
        "\"><img src=x onerror=hit()>",
        "' onmouseover='hit()",
        "<img src=x onerror=hit()>",
        "<img src=x:x onerror\n=hit()>",
        "<image src=x onerror=hit()>",
        "<body onload=hit()>",
        "<svg onload=hit()>",
        "<details open ontoggle=hit()><summary>x</summary></details>",
        "<video><source onerror=hit()></video>",
        "<audio src=x onerror=hit()>",
        "<input autofocus onfocus=hit()>",
        "<select autofocus onfocus=hit()>",
        "<marquee onstart=hit()>x</marquee>",
        "<p tabindex=0 autofocus onfocus=hit()>x</p>",
        "<a href=# onclick=hit()>x</a>",
        "<div style=\"animation-name:x\" onanimationstart=hit()>x</div>",
        "<button popovertarget=x>y</button><div popover id=x onbeforetoggle=hit()>z</div>",

        // Drawings and formulas.
        "<svg><script>hit()</script></svg>",
        "<svg><script href=\"data:,hit()\"/></svg>",
        "<svg><foreignObject><script>hit()</script></foreignObject></svg>",
        "<svg><animate onbegin=hit() attributeName=x dur=1s>",
        "<svg><a xlink:href=\"javascript:hit()\"><text x=10 y=10>x</text></a></svg>",
        "<svg><set attributeName=onmouseover to=hit()>",
        "<svg><use href=\"data:image/svg+xml,<svg id=x "
        + "xmlns='http://www.w3.org/2000/svg'><script>hit()</script></svg>#x\"/></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=hit()>",
        "<math href=\"javascript:hit()\">x</math>",
        "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=hit()>",

        // Addresses.
        "javascript:hit()",
        "<a href=\"javascript:hit()\">x</a>",
        "<a href=\"JaVaScRiPt:hit()\">x</a>",
        "<a href=\" javascript:hit()\">x</a>",
        "<a href=\"java\tscript:hit()\">x</a>",
        "<a href=\"&#106;avascript:hit()\">x</a>",
        "<a href=\"vbscript:hit()\">x</a>",
        "<a href=\"data:text/html,<script>hit()</script>\">x</a>",
        "<a href=\"//example.org/x\">x</a>",
        "[x](javascript:hit())",
        "![x](javascript:hit())",
        "<img src=\"https://example.org/x.png\">",
        "<link rel=stylesheet href=\"data:text/css,*{display:none}\">",
        "<meta http-equiv=refresh content=\"0;url=javascript:hit()\">",
        "<base href=\"https://example.org/\">",
        "<iframe srcdoc=\"<script>hit()</script>\"></iframe>",
        "<iframe src=\"javascript:hit()\"></iframe>",
        "<object data=\"javascript:hit()\"></object>",
        "<embed src=\"javascript:hit()\">",
        "<form action=\"javascript:hit()\"><input type=submit></form>",

        // Styles.
        "<style>*{display:none}</style>",
        "<style>@import 'https://example.org/x.css';</style>",
        "<p style=\"position:fixed;inset:0;background:url(https://example.org/x)\">x</p>",

        // Letters that reorder, hide or end something.
        "\u202Ehit\u202C",
        "\u2066hit\u2069\u200F",
        "a\0b\u0001c\u007f",
        "\u2028hit()\u2029",
        "&lt;script&gt;hit()&lt;/script&gt;",
        "&#60;script&#62;hit()&#60;/script&#62;",
        "<!--><img src=x onerror=hit()>-->",
        "<![CDATA[<script>hit()</script>]]>",
        "{{constructor.constructor('hit()')()}}",
        "${hit()}",
        "<%= hit() %>",
        "=HYPERLINK(\"https://example.org\")",
        "+cmd|' /C calc'!A0",
        "../../../etc/passwd",
        "..\\..\\x",
    ];
}
