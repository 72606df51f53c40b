using System.Text.Json.Serialization;

namespace ClaimTrail.Notebooks.Documents;

/// <summary>One output of a code cell, in the four kinds that nbformat 4 knows.</summary>
[JsonDerivedType(typeof(StreamOutput), "stream")]
[JsonDerivedType(typeof(DisplayOutput), "display")]
[JsonDerivedType(typeof(ResultOutput), "result")]
[JsonDerivedType(typeof(ErrorOutput), "error")]
public abstract record CellOutput;

/// <summary>Text written to the console.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">What was written.</param>
public sealed record StreamOutput(string Name, string Text) : CellOutput;

/// <summary>Something shown while the cell ran.</summary>
/// <param name="Data">MIME type to content; every entry shows the same thing.</param>
public sealed record DisplayOutput(MimeBundle Data) : CellOutput;

/// <summary>The value of the cell's last expression.</summary>
/// <param name="Data">MIME type to content; every entry shows the same thing.</param>
public sealed record ResultOutput(MimeBundle Data) : CellOutput;

/// <summary>Why the cell failed.</summary>
/// <param name="Name">The kind of error, for example an exception's type name.</param>
/// <param name="Message">What went wrong and, where known, what to do.</param>
/// <param name="Trace">Where: line by line, without paths of this machine.</param>
/// <param name="Line">The line of the cell, from 1, when it is known.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Trace, int? Line = null)
    : CellOutput;
