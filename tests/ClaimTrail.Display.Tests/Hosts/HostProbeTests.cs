using System.Reflection;
using ClaimTrail.Display.Hosts;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace ClaimTrail.Display.Tests.Hosts;

public sealed class HostProbeTests
{
    private const string Verso = "Verso.Abstractions";
    private const string ClrKernel = "ClrKernel.Core.Primitives";
    private const string Interactive = "Microsoft.DotNet.Interactive";
    private const string Formatting = "Microsoft.DotNet.Interactive.Formatting";

    private static readonly NoteView Note = Nb.Note("So what?", "It is <more>.");
    private static readonly ChartView Chart = Samples.Chart();

    [Theory]
    [InlineData("nothing is loaded", HostKind.None, false, false)]
    [InlineData("our sink alone", HostKind.Own, true, false)]
    [InlineData("our sink wins over every engine", HostKind.Own, true, true, Verso, ClrKernel, Interactive, Formatting)]
    [InlineData("Verso", HostKind.Verso, false, false, Verso)]
    [InlineData("Verso wins over the others", HostKind.Verso, false, true, Formatting, Interactive, ClrKernel, Verso)]
    [InlineData("ClrKernel", HostKind.ClrKernel, false, false, ClrKernel)]
    [InlineData("ClrKernel wins over .NET Interactive", HostKind.ClrKernel, false, true, Interactive, Formatting, ClrKernel)]
    [InlineData(".NET Interactive runs a cell", HostKind.Interactive, false, true, Interactive, Formatting)]
    [InlineData(".NET Interactive was only dragged in by a package", HostKind.None, false, false, Interactive, Formatting)]
    [InlineData("an assembly that has the name but not the types", HostKind.None, false, false, "xunit.core as " + Verso)]
    public void The_host_is_found_by_what_is_loaded(string row, HostKind expected, bool sink, bool cellRuns, params string[] loaded)
    {
        Assert.NotEmpty(row);
        Assert.Equal(expected, Find(sink ? _ => { } : null, cellRuns, loaded).Kind);
    }

    [Fact]
    public void Our_own_runner_gets_the_view_itself()
    {
        var shown = new List<object>();
        var host = Find(shown.Add, cellRuns: false);
        Assert.Same(Note, host.Native(Note));
        host.Emit(Note);
        Assert.Same(Note, Assert.Single(shown));
    }

    [Fact]
    public void Verso_gets_a_cell_output_and_a_string_with_its_mime_type()
    {
        var host = Find(null, false, Verso);
        var output = Assert.IsType<global::Verso.Abstractions.CellOutput>(host.Native(Note));
        Assert.Equal(("text/html", Note.ToHtml(), false), (output.MimeType, output.Content, output.IsError));
        host.Emit(Note);
        Assert.Contains((Note.ToHtml(), "text/html"), global::Verso.Abstractions.DisplayExtensions.Shown);
    }

    [Fact]
    public void ClrKernel_gets_its_own_html_value()
    {
        var host = Find(null, false, ClrKernel);
        var value = Assert.IsType<global::ClrKernel.Core.Primitives.DisplayHtml>(host.Native(Note));
        Assert.Equal(Note.ToHtml(), value.Html);
        host.Emit(Note);
        Assert.Contains(value, global::ClrKernel.Core.Primitives.DisplayValues.Shown);
    }

    [Fact]
    public void Interactive_gets_both_mime_types_in_one_value()
    {
        var host = Find(null, true, Interactive, Formatting);
        var values = Assert.IsType<FormattedValue[]>(host.Native(Note));
        Assert.Equal([("text/html", Note.ToHtml()), ("text/plain", Note.ToText())], values.Select(value => (value.MimeType, value.Value)));
        host.Emit(Note);
        Assert.Contains((Note.ToHtml(), "text/html"), System.DisplayExtensions.Shown);
    }

    [Fact]
    public void Only_a_foreign_host_gets_the_script_that_draws_a_chart()
    {
        var foreign = Assert.IsType<global::Verso.Abstractions.CellOutput>(Find(null, false, Verso).Native(Chart)).Content;
        Assert.Contains("plotly.js-dist-min@2.35.3/plotly.min.js", foreign, StringComparison.Ordinal);
        Assert.DoesNotContain("plotly.min.js", Chart.ToHtml(HostKind.Own), StringComparison.Ordinal);
        Assert.DoesNotContain("plotly.min.js", Chart.ToHtml(HostKind.None), StringComparison.Ordinal);
    }

    private static NotebookHost Find(Action<object>? sink, bool cellRuns, params string[] loaded)
    {
        KernelInvocationContext.Current = cellRuns ? new KernelInvocationContext() : null;
        return new HostProbe(
            name => name == HostProbe.SinkName ? sink : null,
            name => loaded.Contains(name) ? Assembly.GetExecutingAssembly() : loaded.Contains("xunit.core as " + name) ? typeof(FactAttribute).Assembly : null).Find();
    }
}
