using Run = ClaimTrail.Quotations.CapitalisedNames.Run;

namespace ClaimTrail.Quotations;

/// <summary>Offices and places that stand beside a name, with a comma between.</summary>
internal sealed partial class CapitalisedAttribution
{
    private const int LongestOffice = 5;

    // Ketua Umum Serikat Pekerja, Joko: a title with its office, then the name.
    private bool IsTitleOf(in Clause tokens, Run title, Run name, int end)
    {
        var next = title.End + 1;
        // , dr. Maya
        while (next < name.Start && tokens[next] is { IsWord: true, IsCapital: false } low
            && Speech.Titles.Has(low)) next++;
        if (name.Rank is not NameRank.Subject || name.Start != next || tokens[title.End].Kind is not TokenKind.Comma)
            return false;
        var goesOn = name.End < end && tokens[name.End].IsWord;
        if (goesOn && !(title.IsOffice && Speech.Stops.Has(tokens[name.End]))) return false;
        if (IsBody(tokens[name.First]) || IsBody(tokens[name.End - 1])) return false;
        if (title.IsOffice) return true;

        var isFullName = name.End - name.First > 1;
        if (title.First > title.Start)
        {
            // Kepala BPBD Jawa Selatan, Drs. Suparman
            return title.End - title.First == 1 || IsBody(tokens[title.First]) || isFullName
                || Speech.Places.Has(tokens[title.First]) || name.First > name.Start;
        }

        // Lagos State Governor, Tom Hart
        if (isFullName && Speech.TitleSuffixes.Has(tokens[title.End - 1])) return true;
        for (var i = title.First + 1; i < title.End; i++)
            if (IsBody(tokens[i]) && isFullName) return true; // Syahbandar Pelabuhan Teluk Intan
        for (var i = title.Start - 1; i >= 0 && i > title.Start - LongestOffice && tokens[i].IsWord; i--)
            if (Speech.Titles.Has(tokens[i])) return true; // juru bicara PT Samudra Lestari, Dewi Anggraeni
        return false;
    }

    // Kepala Pusat Data, Informasi, dan Humas BNPB, | Rahmat; warga Desa Geger, Kecamatan Jati, | Paimin: the name
    // behind the parts of an office or a place, each with its comma.
    private Run? BehindParts(in Clause tokens, ReadOnlySpan<Run> runs)
    {
        var at = 0;
        while (at + 1 < runs.Length && IsPart(tokens, runs[at]) && tokens[runs[at].End].Kind is TokenKind.Comma
            && runs[at + 1].Start == SkipRank(tokens, runs[at].End + 1)) at++;
        if (at == 0 || IsPart(tokens, runs[at]) || runs[at].Rank is not NameRank.Subject) return null;
        var (holder, end) = (runs[at], runs[at].End);
        var isPlace = Speech.Forms.OfficePlaces.PhraseAt(tokens, holder.First) > 0 || IsBody(tokens[holder.First]);
        return isPlace || end < tokens.Count && tokens[end].IsWord ? null : holder;
    }

    // Kapolres Garut, Ajun Komisaris Polisi, | Rahmat
    private int SkipRank(in Clause tokens, int at)
    {
        var end = at;
        while (Speech.Titles.PhraseAt(tokens, end) is > 0 and var length) end += length;
        return end > at && end < tokens.Count && tokens[end].Kind is TokenKind.Comma ? end + 1 : at;
    }

    // Ketua KPU, | Jakarta; warga Desa Geger, | Kecamatan Jati
    private bool IsPlaceBehind(in Clause tokens, Run run) =>
        tokens[run.Start - 1].Kind is TokenKind.Comma && !Speech.GivenNames.Has(tokens[run.First])
            && (Speech.Forms.PlaceTitles.Has(tokens[run.Start])
                || Speech.Forms.OfficePlaces.PhraseAt(tokens, run.First) == run.End - run.First);

    private bool IsPart(in Clause tokens, Run run) =>
        run.IsOffice || Speech.Forms.PlaceTitles.Has(tokens[run.Start]);

    // Tom Hart, a farmer whose barn was burned, said: the phrase between two commas tells of the name before it.
    private static Run? OwnerOf(in Clause tokens, int noun, int verb, ReadOnlySpan<Run> runs) =>
        noun > 0 && tokens[noun - 1].Kind is TokenKind.Comma && tokens[verb - 1].Kind is TokenKind.Comma
            ? CapitalisedNames.SubjectTo(runs, noun - 1)
            : null;

    // Dr Ann Poe, 34, senior physician at the Northern Board said: the office behind the name, and no comma behind it.
    private Run? BesideOffice(in Clause tokens, int from, ReadOnlySpan<Run> runs,
        Run near)
    {
        if (runs is not [{ Rank: NameRank.Subject } owner, ..] || owner.Start != from || owner.End - owner.Start < 2
            || near.Start - owner.End < 3 || tokens[owner.End].Kind is not TokenKind.Comma) return null;
        var (isOffice, office) = (false, owner.End + 1);
        if (CapitalisedOffices.IsNumber(tokens[office]) && tokens[office + 1].Kind is TokenKind.Comma) office += 2;
        for (var i = office; i < near.Start; i++)
        {
            if (!tokens[i].IsWord) return null;
            isOffice |= !tokens[i].IsCapital && Speech.Titles.Has(tokens[i]);
        }

        return isOffice ? owner : null;
    }

    // Malik, 36, warga Kampung Legok mengatakan: who is of a place, behind the name that it tells of.
    private Run? ResidentOf(in Clause tokens, int from, ReadOnlySpan<Run> runs, int place)
    {
        var title = place - 1;
        if (title <= from || tokens[title].IsCapital || !Speech.Titles.Has(tokens[title])) return null;
        if (!Speech.Forms.PlaceTitles.Has(tokens[place]) && Speech.Forms.OfficePlaces.PhraseAt(tokens, place) == 0)
            return null;
        var end = title;
        while (end > from
            && (tokens[end - 1].Kind is TokenKind.Comma || CapitalisedOffices.IsNumber(tokens[end - 1]))) end--;
        if (end == title && !CapitalisedOffices.IsBracketBefore(tokens, title)) return null;
        return CapitalisedNames.SubjectTo(runs, end);
    }

    // Rahmat Basuki selaku Kepala BPBD Garut
    private Run? InOffice(in Clause tokens, ReadOnlySpan<Run> runs) =>
        runs is [.., { Rank: NameRank.Subject } holder, var office] && office.Start == holder.End + 1
        && Speech.Fillers.Has(tokens[holder.End]) ? holder : null;
}
