namespace ClaimTrail.Notebooks.Lint.Reading;

/// <summary>A line that starts with <c>#!</c>, or an <c>#r "nuget: …"</c> or <c>#i</c> line, as it stands.</summary>
/// <param name="Line">Its line in the cell, from 1.</param>
/// <param name="IsAtStart">Whether nothing stands before it on its line.</param>
/// <param name="Name">For <c>#!import x</c>: <c>import</c>; for the others <c>r</c> and <c>i</c>.</param>
/// <param name="Arguments">The rest of the line, trimmed.</param>
internal sealed record CellDirective(int Line, bool IsAtStart, string Name, string Arguments);
