namespace ClaimTrail.Text;

/// <summary>Cuts a paragraph into sentences.</summary>
/// <remarks>A sentence ends behind . ! ? or their Chinese and Arabic forms and any marks that close there, where white
/// space follows or a script that puts none. A full stop inside a word or number (罗伯.德莱尼, 2.6) ends nothing.</remarks>
internal static class Sentences
{
    public static IEnumerable<TextSpan> Of(string paragraph)
    {
        var start = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (!IsEnd(paragraph, i)) continue;
            var end = i + 1;
            while (end < paragraph.Length && (IsClosing(paragraph[end]) || IsStop(paragraph[end]))) end++;
            yield return new TextSpan(start, end - start);
            start = i = end;
            i--;
        }

        if (start < paragraph.Length) yield return new TextSpan(start, paragraph.Length - start);
    }

    private static bool IsEnd(string text, int i)
    {
        if (text[i] is '。' or '！' or '？') return true;
        if (!IsStop(text[i])) return false;
        var next = i + 1;
        while (next < text.Length && (IsClosing(text[next]) || IsStop(text[next]))) next++;
        return next == text.Length || char.IsWhiteSpace(text[next]);
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '؟' or '…' or '。' or '！' or '？';

    private static bool IsClosing(char c) => c is '"' or '\'' or '”' or '’' or '」' or '』' or '»' or '›' or ')' or '）';
}
