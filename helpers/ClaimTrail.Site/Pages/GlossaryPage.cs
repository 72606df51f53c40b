using ClaimTrail.Display.Html;
using ClaimTrail.Site.Cases;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Pages;

/// <summary>The page with the terms of the field in plain English.</summary>
internal static class GlossaryPage
{
    public const string FileName = "glossary.html";

    private const string About = "The terms that the notebooks use, in plain English.";

    public static PageMatter Of(IReadOnlyList<GlossaryTerm> terms)
    {
        var ids = new PageIds();
        var places = terms.ToDictionary(term => term, term => ids.Take(term.Id));
        var byId = new Dictionary<string, GlossaryTerm>(StringComparer.Ordinal);
        foreach (var term in terms) byId.TryAdd(term.Id, term);
        var content = $"""
            <main id="main" tabindex="-1">
            <div class="opening"><h1>Glossary</h1><p>{About}</p></div>
            <dl class="terms">{string.Concat(terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase).Select(Term))}</dl>
            </main>
            """;
        return new PageMatter("Glossary · ClaimTrail", About, "glossary", content);

        string Term(GlossaryTerm term)
        {
            var example = term.Example.Length == 0
                ? ""
                : $"<span class=\"example\">{ScriptRuns.Encode(term.Example)}</span>";
            var links = term.See.Select(id => byId.GetValueOrDefault(id)).OfType<GlossaryTerm>()
                .Select(other => $"<a href=\"#{places[other]}\">{ScriptRuns.Encode(other.Term)}</a>").ToList();
            var see = links.Count == 0 ? "" : $"<span class=\"see\">See {string.Join(", ", links)}.</span>";
            var names = term.Names.Count == 0
                ? ""
                : $" <span class=\"see\">{string.Join(" · ", term.Names.Select(name => $"{name.Language} <bdi{Words.Language(name.Language)}>{Escaped.Of(name.Name)}</bdi>"))}</span>";
            return $"<div><dt id=\"{places[term]}\">{ScriptRuns.Encode(term.Term)}</dt><dd>{ScriptRuns.Encode(term.Meaning)} {example} {see}{names}</dd></div>\n";
        }
    }
}
