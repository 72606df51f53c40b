using ClaimTrail.Display.Html;
using ClaimTrail.Site.Cases;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Slides;

/// <summary>A slide as markup: the question, the figure, where it comes from.</summary>
internal static class SlideMarkup
{
    /// <param name="slide">The slide.</param>
    /// <param name="identity">Who publishes it.</param>
    /// <param name="place">Markup for the right end of the foot.</param>
    public static string Of(Slide slide, SiteIdentity identity, string place) => $"""
        <section class="slide" id="{slide.Id}" aria-label="Slide {Escaped.Of(slide.Page.Number)}: {Escaped.Of(slide.Page.Title)}">
        <p class="slide-head">{ScriptRuns.Encode(slide.Page.Question.Length > 0 ? slide.Page.Question : slide.Page.Title)}</p>
        <div class="slide-figure" tabindex="0" role="group" aria-label="The figure">{slide.Figure}</div>
        <p class="slide-foot"><span>{Escaped.Of(identity.Organisation)} · notebook {Escaped.Of(slide.Page.Number)}</span> <span>{place}</span></p>
        </section>
        """;
}
