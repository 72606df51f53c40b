namespace ClaimTrail.Quotations;

/// <summary>Tells Arabic titles, terms and names between marks from somebody's words.</summary>
internal sealed class VerbFirstTitles(
    SpeechTable speech, VerbFirstWords words, VerbFirstVerbs verbs, VerbFirstNames names)
{
    private const int LongestClause = 8;

    /// <summary>Whether the text around the words makes them a title, a term, a nickname or a label.</summary>
    public bool Has(in Scene scene)
    {
        var before = scene.Paragraph.Clause(scene.Before);
        var after = scene.Paragraph.Clause(scene.After);
        if (before.EndsIn(TokenKind.Word))
        {
            if (speech.TermBefore.PhraseBefore(before, before.Count) > 0) return true;
            if (speech.WorkBefore.PhraseBefore(before, before.Count) > 0)
                return !IsPredicate(before, after, scene.Inner);
            if (IsModel(scene) || IsBodyName(scene) || IsPersonName(scene)
                || IsNamed(before[^1]) || IsSubjectOfClause(before, after) || IsPersonOfClause(scene, before, after))
                return true;
            // نقلت «الوطنية» عن: a paper whose name is all the subject there is.
            var isSaying = verbs.At(before[^1]) is not null && !verbs.IsDescribing(before[^1]);
            var isFrom = after.Count > 0 && speech.Forms.About.Has(after[0]);
            if (isSaying && (isFrom || IsAgency(scene))) return true;
        }

        return speech.TermAfter.PhraseAt(after, 0) > 0 || speech.WorkAfter.PhraseAt(after, 0) > 0;
    }

    // من «كوفيد 19»: a name that ends in its number.
    private static bool IsModel(in Scene scene)
    {
        var inner = scene.Paragraph.Clause(scene.Place.Inner);
        return inner.Count is 1 or 2 or 3 && char.IsDigit(inner.Word(inner.Count - 1)[0]);
    }

    // أفادت «رويترز», أوردت «فرانس برس»: who tells, and nothing told.
    private bool IsAgency(in Scene scene)
    {
        var inner = scene.Paragraph.Clause(scene.Place.Inner);
        return inner.Count is 1 or 2 && !words.IsDefinite(inner[0]) && speech.Organisations.Has(inner[0]);
    }

    // مسلحي «لواء التل الأحمر» هاجموا: the words are the name of a body and no more.
    private bool IsBodyName(in Scene scene)
    {
        var inner = scene.Paragraph.Clause(scene.Place.Inner);
        return inner.Count > 1 && inner.IsAllWords && names.IsBody(inner);
    }

    // المتحدث باسم الاتحاد «سامر حداد»: a first name and another, and no more.
    private bool IsPersonName(in Scene scene)
    {
        var inner = scene.Paragraph.Clause(scene.Place.Inner);
        if (inner.Count is not (2 or 3) || !speech.GivenNames.Has(inner[0])) return false;
        for (var i = 1; i < inner.Count; i++)
            if (!inner[i].IsWord || speech.Stops.Has(inner[i]) || verbs.At(inner[i]) is not null) return false;
        return true;
    }

    // منظمة «أطباء الجبل», لـ«الصباح», مع «المدى», وفيلم «النورس»
    private bool IsNamed(in Token before)
    {
        if (speech.Forms.NamedBehind.Has(before) || speech.Organisations.Has(before)
            && !words.IsDefinite(before)) return true;
        return (words.Governed(before.Key) ?? words.Joined(before.Key)) is { } kind
            && (speech.WorkBefore.Has(kind) || speech.Organisations.Has(kind));
    }

    // ذكرت «الشروق» أن, أقرت شركة الألعاب «بيكسل» بأن: what stands between a verb and its clause is the subject; وصف
    // «الحل» بأنه is not.
    private bool IsSubjectOfClause(in Clause before, in Clause after)
    {
        if (after.Count == 0 || !words.IsThat(after[0])) return false;
        for (var i = before.Count - 1; i >= 0 && i > before.Count - LongestClause; i--)
        {
            if (!before[i].IsWord || speech.Stops.Has(before[i]) || words.IsThat(before[i])) return false;
            if (verbs.At(before[i]) is not null)
                return !verbs.IsDescribing(before[i]) || !speech.Forms.With.IsPrefixOf(after[0].Key);
        }

        return false;
    }

    // أشار «حسان» إلى أن, أضاف «عبد الباري» خلال لقاء تلفزيوني، أن: a name of up to three words right behind the verb.
    private bool IsPersonOfClause(in Scene scene, in Clause before, in Clause after)
    {
        if (verbs.At(before[^1]) is null || verbs.IsDescribing(before[^1])
            || scene.Paragraph.Clause(scene.Place.Inner).Count > 3) return false;
        for (var i = 0; i < after.Count && i < LongestClause; i++)
        {
            if (words.IsThat(after[i])) return i > 0;
            // تابع «سالم»: «…»: nothing but the colon, or where and when it was said.
            if (after[i].Kind is TokenKind.Colon) return i != 1 && i == after.Count - 1;
            if (after[i].Kind is not (TokenKind.Word or TokenKind.Comma)) return false;
            if (verbs.At(after[i]) is not null && !speech.Stops.Has(after[i])) return false;
        }

        return false;
    }

    // إن الفيلم «متأخر عشر سنوات».
    private bool IsPredicate(in Clause before, in Clause after, ReadOnlySpan<char> inner) =>
        words.IsDefinite(before[^1]) && speech.Forms.PredicateOpenings.Has(WordKey.Of(FirstWord(inner)))
        || words.IsDefinite(before[^1]) && before.Count > 1 && speech.Forms.PlainThat.Has(before[^2])
        && (after.Count == 0 || !after[0].IsWord);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') is > 0 and var space ? text[..space] : text;
}
