using System.Text;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Formatting;
using ClaimTrail.Notebooks.Pictures;

namespace ClaimTrail.Notebooks.Execution;

/// <summary>Takes what a running cell writes and shows, from any thread, and passes it on in order.</summary>
internal sealed class CellOutputs(Action<OutputChange> publish)
{
    private const int StreamChunk = 4096;

    private readonly Lock gate = new();
    private readonly StringBuilder pending = new();
    private string pendingName = "stdout";
    private int count;

    /// <summary>Text for the console.</summary>
    public void Write(string streamName, ReadOnlySpan<char> text)
    {
        lock (gate)
        {
            if (pendingName != streamName) PublishPending();
            pendingName = streamName;
            pending.Append(text);
            if (pending.Length >= StreamChunk) PublishPending();
        }
    }

    /// <summary>Passes on what was written so far.</summary>
    public void Flush()
    {
        lock (gate) PublishPending();
    }

    /// <summary>Shows something now.</summary>
    /// <returns>Shows another value at the same place.</returns>
    public Action<object?> Display(MimeBundle bundle)
    {
        var index = Add(new DisplayOutput(bundle));
        return value =>
        {
            var shown = new DisplayOutput(ValueFormatter.Format(value));
            AltTextRule.Check(shown);
            lock (gate) publish(new OutputChange(index, shown));
        };
    }

    /// <summary>Adds an output.</summary>
    /// <returns>Its index.</returns>
    /// <exception cref="MissingAltTextException">It is a chart without alt text.</exception>
    public int Add(CellOutput output)
    {
        AltTextRule.Check(output);
        lock (gate)
        {
            PublishPending();
            publish(new OutputChange(count, output));
            return count++;
        }
    }

    private void PublishPending()
    {
        if (pending.Length == 0) return;
        var text = pending.ToString();
        pending.Clear();
        publish(new OutputChange(count++, new StreamOutput(pendingName, text)));
    }
}
