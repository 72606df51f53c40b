using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Pictures;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace ClaimTrail.Notebooks.Engine;

/// <summary>Turns what the engine reports of a running cell into outputs of a notebook file.</summary>
internal sealed class CellOutputs(Action<OutputChange> publish)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private int count;

    /// <summary>The first chart that has no alt text, as an error; null when there is none.</summary>
    public ErrorOutput? Problem { get; private set; }

    /// <summary>Takes an event; those that show nothing are passed over.</summary>
    public void Hear(KernelEvent report)
    {
        // What the installation of packages shows differs from machine to machine.
        if (report is not DisplayEvent { Value: not InstallPackagesMessage } shown) return;
        switch (shown)
        {
            case StandardOutputValueProduced:
                Add(Stream("stdout", shown));
                break;
            case StandardErrorValueProduced:
                Add(Stream("stderr", shown));
                break;
            case ReturnValueProduced { Value: DisplayedValue }:
                // What Display() returns is a handle on what is shown already, with a name that differs each time.
                break;
            case ReturnValueProduced:
                Add(new ResultOutput(Bundle(shown)));
                break;
            case DisplayedValueUpdated when shown.ValueId is { } id && places.TryGetValue(id, out var place):
                Publish(place, new DisplayOutput(Bundle(shown)));
                break;
            case DisplayedValueProduced or DisplayedValueUpdated:
                Add(new DisplayOutput(Bundle(shown)), shown.ValueId);
                break;
        }
    }

    /// <summary>Adds an output.</summary>
    /// <param name="output">The output.</param>
    /// <param name="id">By what name a later event replaces it; null for none.</param>
    public void Add(CellOutput output, string? id = null)
    {
        lock (gate)
        {
            if (id is not null) places[id] = count;
            Publish(count++, output);
        }
    }

    private void Publish(int place, CellOutput output)
    {
        try
        {
            AltTextRule.Check(output);
        }
        catch (MissingAltTextException error)
        {
            Problem ??= new ErrorOutput(nameof(MissingAltTextException), error.Message, [error.Message]);
            return;
        }
        lock (gate) publish(new OutputChange(place, output));
    }

    private static StreamOutput Stream(string name, DisplayEvent shown) =>
        new(name, string.Concat(shown.FormattedValues.Select(value => value.Value)).ReplaceLineEndings("\n"));

    private static MimeBundle Bundle(DisplayEvent shown) =>
        MimeBundle.Of(shown.FormattedValues.Select(
            value => KeyValuePair.Create(value.MimeType, value.Value.ReplaceLineEndings("\n"))));
}
