namespace ClaimTrail.Notebooks.Directives;

/// <summary>A stretch of a cell that is handled in one way.</summary>
/// <param name="Line">The line of the cell at which it starts, from 1.</param>
internal abstract record CellPart(int Line);

/// <summary>Code for a kernel, with what its directives ask for.</summary>
/// <param name="Line">The line of the cell at which <paramref name="Text"/> starts.</param>
/// <param name="Kernel">Which kernel runs it.</param>
/// <param name="Text">The code; lines that held directives of ours are empty, so line numbers stay true.</param>
/// <param name="Packages">Packages to load before the code runs.</param>
/// <param name="Feeds">Further package feeds, addresses or folders.</param>
internal sealed record CodePart(
    int Line,
    string Kernel,
    string Text,
    IReadOnlyList<PackageRequest> Packages,
    IReadOnlyList<string> Feeds) : CellPart(Line);

/// <summary>Text that goes to the page as it stands.</summary>
/// <param name="Line">The line of the cell at which <paramref name="Text"/> starts.</param>
/// <param name="Kernel">Its notation: html, mermaid or markdown.</param>
/// <param name="Text">The content.</param>
internal sealed record ContentPart(int Line, string Kernel, string Text) : CellPart(Line);

/// <summary>Another file that runs at this place.</summary>
/// <param name="Line">The line of the directive.</param>
/// <param name="Path">The path as written.</param>
internal sealed record ImportPart(int Line, string Path) : CellPart(Line);

/// <summary>A request to report in the log how long the rest of the cell takes.</summary>
/// <param name="Line">The line of the directive.</param>
internal sealed record TimePart(int Line) : CellPart(Line);

/// <summary>A package that a cell names.</summary>
/// <param name="Id">The package's id.</param>
/// <param name="Version">One exact version.</param>
/// <param name="Line">The line of the directive.</param>
internal sealed record PackageRequest(string Id, string Version, int Line);
