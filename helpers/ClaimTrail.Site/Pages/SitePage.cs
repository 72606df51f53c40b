using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Site.Pages;

/// <summary>A notebook's page before it is written.</summary>
/// <param name="Run">What running the notebook gave.</param>
/// <param name="FileName">The page's file name.</param>
/// <param name="Number">The number at the start of the notebook's name, such as <c>01</c>; empty when it has
/// none.</param>
/// <param name="Title">The notebook's first heading, or its name.</param>
/// <param name="Question">The paragraph below the title, as plain text; empty when there is none.</param>
/// <param name="DrawsCharts">Whether charts can be drawn.</param>
internal sealed record SitePage(NotebookRun Run, string FileName, string Number, string Title,
    string Question, bool DrawsCharts);
