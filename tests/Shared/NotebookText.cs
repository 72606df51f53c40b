using System.Text.Json;

namespace ClaimTrail.Testing;

/// <summary>Writes small notebooks for tests.</summary>
internal static class NotebookText
{
    /// <summary>A C# notebook with one code cell per text.</summary>
    public static string CSharp(params string[] cells) => Of(".net-csharp", "C#", cells);

    /// <summary>An F# notebook with one code cell per text.</summary>
    public static string FSharp(params string[] cells) => Of(".net-fsharp", "F#", cells);

    private static string Of(string kernel, string language, string[] cells) => Of(
        $$$"""{"kernelspec": {"display_name": ".NET ({{{language}}})", "language": "{{{language}}}", "name": "{{{kernel}}}"}}""", cells);

    /// <summary>A notebook with metadata of its own.</summary>
    public static string Of(string metadata, params string[] cells)
    {
        var written = cells.Select((source, i) =>
            $$"""{"cell_type": "code", "execution_count": null, "id": "c{{i}}", "metadata": {}, "outputs": [], "source": {{JsonSerializer.Serialize(source)}}}""");
        return $$"""
            {
             "cells": [
              {{string.Join(",\n  ", written)}}
             ],
             "metadata": {{metadata}},
             "nbformat": 4,
             "nbformat_minor": 5
            }

            """;
    }
}
