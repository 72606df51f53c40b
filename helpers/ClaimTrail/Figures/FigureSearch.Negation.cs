using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>A comparison that is said not to hold is the opposite bound: will not pay more than $300,000.</summary>
internal ref partial struct FigureSearch
{
    // A verb, its subject and an adverb fit in between; a clause of its own does not.
    private const int NegationWords = 4;
    private const int NegationCharacters = 6;

    /// <param name="start">Where the comparison starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="floor">Nothing before it belongs to this figure.</param>
    /// <param name="hedge">What it says when it holds.</param>
    /// <param name="isLength">Whether a length of time is compared.</param>
    private readonly Hedge UnderNegation(int start, int end, int floor, Hedge hedge, bool isLength)
    {
        if (hedge is not (Hedge.MoreThan or Hedge.LessThan)) return hedge;
        if (!_lex.Compared.Before(_text, end, floor, out var compared, out _) || compared != start) return hedge;
        if (!(IsJoined ? IsNegatedInJoined(start, floor, isLength) : IsNegatedInSpaced(start, floor, isLength)))
            return hedge;
        return hedge == Hedge.MoreThan ? Hedge.UpTo : Hedge.AtLeast;
    }

    /// <summary>Tidak masuk kerja lebih dari 5 hari, 没有进食超过3天: how long something did not happen, where no verb
    /// of lasting and no "may" or "will" stands with the negation.</summary>
    private readonly bool IsOfState(int negation, int end, int floor) =>
        _lex.StateNegations.Before(_text, end, floor, out var start, out _) && start == negation;

    private readonly bool IsNegatedInSpaced(int start, int floor, bool isLength)
    {
        var (at, isLasting) = (start, !isLength);
        for (var words = 0; words < NegationWords; words++)
        {
            var end = SkipSpacesBack(at, floor);
            if (end == at && words > 0) return false;
            if (_lex.Negations.Before(_text, end, floor, out var negation, out var negates))
                return negates && (isLasting || words == 0 || !IsOfState(negation, end, floor));
            if (EndsAt(_lex.NegationStops, end, floor)) return false;
            isLasting |= EndsAt(_lex.Lasting, end, floor);
            at = end;
            while (at > floor && (Script.IsWordPart(_text[at - 1]) || _text[at - 1] is '\'' or '’' or '-')) at--;
            if (at == end) return false;
        }

        return false;
    }

    /// <summary>不会支付超过, where nothing parts the words: the nearest sign of negation that is no part of another
    /// word.</summary>
    private readonly bool IsNegatedInJoined(int start, int floor, bool isLength)
    {
        var isLasting = !isLength || EndsAt(_lex.Lasting, start, floor);
        for (var at = start - 1; at >= Math.Max(floor, start - NegationCharacters); at--)
        {
            if (!Script.IsHan(_text[at])) return false;
            if (_lex.NegationStarts.At(_text, at, out var end, out var negates) && end <= start)
                return negates && (isLasting || end == start || !IsOfState(at, end, floor));
            if (EndsAt(_lex.NegationStops, at + 1, floor)) return false;
        }

        return false;
    }
}
