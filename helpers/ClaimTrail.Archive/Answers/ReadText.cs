using System.Text.Json;
using ClaimTrail.Languages;

namespace ClaimTrail.Archive.Answers;

/// <summary>A text that is to be searched.</summary>
/// <param name="Id">Whose it is.</param>
/// <param name="Tag">Its language as the line names it.</param>
/// <param name="Language">The table that serves the tag.</param>
/// <param name="Text">The text.</param>
/// <param name="Line">The object it came in; undefined for a plain text.</param>
internal readonly record struct ReadText(string Id, string Tag, Language Language, string Text, JsonElement Line);
