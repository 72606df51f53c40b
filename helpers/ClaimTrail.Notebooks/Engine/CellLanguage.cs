using ClaimTrail.Notebooks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Utility;

namespace ClaimTrail.Notebooks.Engine;

/// <summary>What an editor asks about code that has not run. Places count UTF-16 code units from the start of the
/// cell.</summary>
/// <param name="root">The kernels that know.</param>
internal sealed class CellLanguage(CompositeKernel root)
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>How a name can go on.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="cursor">Where the writer is.</param>
    public async Task<CompletionList> CompleteAsync(string code, int cursor)
    {
        var result = await root
            .SendAsync(new RequestCompletions(code, SourceUtilities.GetPositionFromCursorOffset(code, cursor)))
            .ConfigureAwait(false);
        var start = NameBefore(code, cursor);
        var typed = code[start..cursor];
        var names = result.Events.OfType<CompletionsProduced>().SelectMany(produced => produced.Completions)
            .Where(item => (item.FilterText ?? item.DisplayText).StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .OrderBy(item => item.SortText ?? item.DisplayText, StringComparer.OrdinalIgnoreCase).Select(Written);
        return new CompletionList([.. names.Distinct(StringComparer.Ordinal)], start, cursor);
    }

    /// <summary>What is known of the name at a place, or of the name just before it: its signature and its
    /// documentation.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="cursor">Where the reader points.</param>
    /// <returns>Markdown; null when nothing is known.</returns>
    public async Task<string?> InspectAsync(string code, int cursor)
    {
        var name = Math.Min(cursor, code.Length);
        while (name > 0 && (name == code.Length || !IsOfName(code[name]))) name--;
        foreach (var place in (int[])[.. new[] { cursor, name }.Where(place => place < code.Length).Distinct()])
        {
            var result = await root
                .SendAsync(new RequestHoverText(code, SourceUtilities.GetPositionFromCursorOffset(code, place)))
                .ConfigureAwait(false);
            var found = result.Events.OfType<HoverTextProduced>().SelectMany(produced => produced.Content)
                .OrderByDescending(content => content.MimeType == "text/markdown").FirstOrDefault();
            if (!string.IsNullOrWhiteSpace(found?.Value)) return found.Value.ReplaceLineEndings("\n");
        }
        return null;
    }

    /// <summary>Whether code can be run as it is. Of code in another language than C# it is not known.</summary>
    public Completeness Judge(string code)
    {
        if (root.DefaultKernelName != KernelName.CSharp || code.Contains("#!", StringComparison.Ordinal))
            return Completeness.Unknown;
        var tree = CSharpSyntaxTree.ParseText(code, Script);
        return !SyntaxFactory.IsCompleteSubmission(tree) ? Completeness.Incomplete
            : tree.GetDiagnostics().Any(problem => problem.Severity == DiagnosticSeverity.Error) ? Completeness.Invalid
            : Completeness.Complete;
    }

    /// <summary>What is put in; a template with places to fill in is of no use to these clients.</summary>
    private static string Written(CompletionItem item) =>
        item.InsertTextFormat is null ? item.InsertText ?? item.DisplayText : item.DisplayText;

    private static int NameBefore(string code, int cursor)
    {
        while (cursor > 0 && IsOfName(code[cursor - 1])) cursor--;
        return cursor;
    }

    private static bool IsOfName(char letter) => letter == '_' || char.IsLetterOrDigit(letter);
}

/// <summary>How a name can go on.</summary>
/// <param name="Names">Whole names.</param>
/// <param name="Start">Where the part stands that they take the place of.</param>
/// <param name="End">Where it ends.</param>
internal sealed record CompletionList(IReadOnlyList<string> Names, int Start, int End);

/// <summary>Whether code can be run as it is.</summary>
internal enum Completeness
{
    /// <summary>It can.</summary>
    Complete,

    /// <summary>More has to follow.</summary>
    Incomplete,

    /// <summary>Nothing that follows can mend it.</summary>
    Invalid,

    /// <summary>It is in a language that is not judged.</summary>
    Unknown,
}
