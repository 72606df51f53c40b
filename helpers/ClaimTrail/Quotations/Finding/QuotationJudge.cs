using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Tells a quotation from a title, a term and a scare-quoted word.</summary>
internal static class QuotationJudge
{
    private static readonly System.Buffers.SearchValues<char> ClauseSigns =
        System.Buffers.SearchValues.Create(",.!?;،؛؟，。！？；");

    /// <summary>In words; shorter ones that look like a title are one.</summary>
    private const double LongTitle = 4;

    /// <summary>The most words that are asked for; no more are counted.</summary>
    private const double MostWords = 5;

    /// <summary>Whether quoted words are somebody's own.</summary>
    /// <param name="scene">The words and what stands around them.</param>
    /// <param name="tie">How closely a clause of saying is bound to them, or to a quotation they go on from.</param>
    /// <param name="reader">The reader of the language.</param>
    public static bool Accepts(in Scene scene, Tie tie, AttributionReader reader)
    {
        var inner = scene.Inner.Trim();
        var weight = Weight(inner);
        if (weight == 0) return false;
        if (scene.Place.Opener is Opener.Dash) return true;
        if (!scene.Place.IsClosed) return weight >= 2;

        var endsAsSpeech = scene.EndsInStop || scene.EndsInComma;
        if (reader.IsTitleOrTerm(scene)) return endsAsSpeech && tie is Tie.Close && weight >= LongTitle;
        return tie switch
        {
            Tie.Close when endsAsSpeech => true,
            Tie.Close => !IsTitleCase(inner)
                && (weight >= 2 || (scene.Place.Opener is Opener.Full && !char.IsUpper(inner[0]))),
            Tie.Loose => weight >= (EndsClause(scene) ? 2 : 3)
                ? !IsTitleCase(inner) || (endsAsSpeech && weight >= LongTitle)
                : scene.EndsInStop && weight >= 1.5,
            _ => StandsAlone(scene) ? scene.EndsInStop || (scene.EndsInComma && weight >= 2) : weight >= MostWords
                && (endsAsSpeech || HasClauses(inner)),
        };
    }

    /// <summary>How many words there are, <see cref="MostWords"/> at most; a Chinese character or a Japanese syllable
    /// counts as half of one.</summary>
    private static double Weight(ReadOnlySpan<char> inner)
    {
        var (weight, inWord) = (0.0, false);
        foreach (var c in inner)
        {
            var isPart = char.IsAsciiLetter(c) || Script.IsWordPart(c);
            if (c >= '\u3000' && (Script.IsHan(c) || Script.IsKana(c))) weight += 0.5;
            else if (isPart && !inWord) weight++;
            if (weight >= MostWords) break;
            inWord = isPart || (inWord && c is '\'' or '’' or '-');
        }

        return weight;
    }

    private static bool StandsAlone(in Scene scene)
    {
        var after = scene.After.Of(scene.Paragraph.Text).Trim();
        return scene.Before.Of(scene.Paragraph.Text).IsWhiteSpace() && (after.IsEmpty || scene.EndsInStop);
    }

    // A term stands in the middle of a clause more often than at its end.
    private static bool EndsClause(in Scene scene) =>
        scene.After.Of(scene.Paragraph.Text)
            .TrimStart() is [] or ['.' or ',' or ';' or '。' or '，' or '،' or '؛' or '!' or '?', ..];

    private static bool HasClauses(ReadOnlySpan<char> inner)
    {
        for (var at = 0; inner[at..^1].IndexOfAny(ClauseSigns) is >= 0 and var sign; at += sign + 1)
            if (at + sign > 0 && !char.IsDigit(inner[at + sign + 1])) return true; // and not 0.03
        return false;
    }

    /// <summary>Whether words are written as titles are: several with capitals, and few without.</summary>
    public static bool IsTitleCase(ReadOnlySpan<char> inner)
    {
        var (start, words, capitals) = (true, 0, 0);
        foreach (var c in inner)
        {
            if (start && char.IsLetter(c)) (words, capitals) = (words + 1, capitals + (char.IsUpper(c) ? 1 : 0));
            start = char.IsWhiteSpace(c);
        }

        return capitals >= 2 && capitals >= words * 0.6;
    }
}
