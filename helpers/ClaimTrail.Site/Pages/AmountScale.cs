using System.Globalization;
using System.Text;
using ClaimTrail.Display.Html;
using ClaimTrail.Site.Cases;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Pages;

/// <summary>One amount on one line of numbers, a row for each telling: a bar where both ends are told, a tick with a
/// dashed tail where “up to” or “at least” is told, a lone dot where the number stands bare. A pale band runs from the
/// source through all rows.</summary>
internal sealed class AmountScale(ToldAmount amount, IReadOnlyDictionary<string, string> pages)
{
    /// <summary>Where the largest amount stands, in per cent of the width.</summary>
    private const decimal Right = 94;

    private const int Dashes = 7;

    /// <summary>The least distance at which two numbers below the line can be read, in per cent of the width.</summary>
    private const decimal Apart = 14;

    /// <summary>The scale of a story's amount; empty when it tells none.</summary>
    public static string Of(Story story) => story.Amount is not { Most: > 0 } amount ? ""
        : new AmountScale(amount, story.Findings.ToDictionary(finding => finding.Id, finding => finding.FileName,
            StringComparer.Ordinal)).Markup();

    private string Markup()
    {
        var source = amount is { Low: { } low, High: { } high }
            ? Row("The source", "of-source", Bar(low, high),
                ScriptRuns.Encode(low == high ? amount.Amount(low) : $"{amount.Amount(low)} to {amount.Amount(high)}"),
                low == high ? "" : "both ends")
            : "";
        return $"""
            <ol class="scale">
            {source}{string.Concat(amount.Tellings.Select(Row))}<li aria-hidden="true"><svg class="ticks">{Ticks()}</svg></li>
            </ol>
            <p class="scale-note">In {Escaped.Of(amount.Unit.Code == "USD" ? "US dollars" : amount.Unit.Code)}, from 0. The band is what the source gives; a bar tells both ends, a tick with a dashed tail one end,
            a lone dot a bare number.</p>
            """;
    }

    private string Row(AmountTelling telling)
    {
        var mark = telling switch
        {
            { Fate: AmountFate.BothEnds, Low: { } low, High: { } high } => Bar(low, high),
            { Fate: AmountFate.CeilingKept or AmountFate.CeilingLost, High: { } high } => Tail(high, -1),
            { Fate: AmountFate.Floor, Low: { } low } => Tail(low, 1),
            { High: { } high } => $"<circle class=\"bar\" cx=\"{At(high)}\" cy=\"16\" r=\"6\"/>",
            _ => "",
        };
        var said = $"<a href=\"{pages[telling.Claimed.Claim.Id]}\">{Words.In(telling.Claimed.Article.Language, telling.Claimed.Printed)}</a>";
        var gloss = telling.Claimed.Article.Language.StartsWith("en", StringComparison.Ordinal)
            ? ""
            : $" <span class=\"gloss\">{Escaped.Of(CurrencyNames.InWords(telling.Words))}</span>";
        return Row(ScriptRuns.Encode(telling.Claimed.Article.Publisher), "", mark, said + gloss,
            amount.Low == amount.High ? "" : telling.FateInWords);
    }

    private string Row(string who, string kind, string mark, string said, string state)
    {
        var band = amount is { Low: { } low, High: { } high } && low < high
            ? string.Create(CultureInfo.InvariantCulture,
                $"<rect class=\"known\" x=\"{At(low)}\" y=\"0\" width=\"{Share(high - low):0.##}%\" height=\"100%\"/>")
                : "";
        return $"""
            <li class="{kind}"><span class="who">{who}</span><span class="state">{state}</span><svg aria-hidden="true">{band}<line class="track" x1="0" x2="100%" y1="16" y2="16"/>{mark}</svg><span class="said">{said}</span></li>

            """;
    }

    private string Bar(decimal low, decimal high) =>
        low == high ? $"<circle class=\"bar\" cx=\"{At(low)}\" cy=\"16\" r=\"6\"/>"
        : string.Create(CultureInfo.InvariantCulture,
            $"<rect class=\"bar\" x=\"{At(low)}\" y=\"11\" width=\"{Share(high - low):0.##}%\" height=\"10\"/>");

    /// <summary>A tick, and dashes that fade to the side about which nothing is told.</summary>
    private string Tail(decimal end, int side)
    {
        var at = Share(end);
        var step = (side < 0 ? at : 100 - at) / Dashes;
        var dashes = new StringBuilder();
        for (var i = 0; i < Dashes; i++)
            dashes.Append(CultureInfo.InvariantCulture,
                $"<rect class=\"bar\" x=\"{(side < 0 ? at - (i + 1) * step + step * 0.35m : at + i * step):0.##}%\" "
                + $"y=\"14.5\" width=\"{step * 0.65m:0.##}%\" height=\"3\" opacity=\"{0.95m - i * 0.13m:0.##}\"/>");
        return dashes
            + $"<line class=\"bar\" x1=\"{At(end)}\" x2=\"{At(end)}\" y1=\"6\" y2=\"26\" stroke=\"currentColor\" "
            + $"stroke-width=\"3\"/>";
    }

    private string Ticks()
    {
        var known = new List<decimal>();
        foreach (var value in new[] { 0, amount.High, amount.Low, amount.Most }.OfType<decimal>())
            if (known.TrueForAll(other => Math.Abs(Share(value) - Share(other)) >= Apart)) known.Add(value);
        return string.Concat(known.Select(value =>
            $"<line class=\"track\" x1=\"{At(value)}\" x2=\"{At(value)}\" y1=\"0\" y2=\"6\"/><text x=\"{At(value)}\" "
            + $"y=\"20\" text-anchor=\"{(value == 0 ? "start" : "middle")}\">"
            + $"{Escaped.Of(value == 0 ? "0" : amount.Amount(value))}</text>"));
    }

    private decimal Share(decimal value) => Right * value / amount.Most;

    private string At(decimal value) => string.Create(CultureInfo.InvariantCulture, $"{Share(value):0.##}%");
}
