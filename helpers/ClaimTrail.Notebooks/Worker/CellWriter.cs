using System.Globalization;
using System.Text;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Worker;

/// <summary>The console of the cells: what they write becomes a stream output of the cell that runs.</summary>
internal sealed class CellWriter(string streamName, Func<CellOutputs> outputs) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => Encoding.UTF8;

    // The same line ends on every machine.
    public override string NewLine => "\n";

    public override void Write(char value) => outputs().Write(streamName, [value]);

    public override void Write(string? value) => outputs().Write(streamName, value);

    public override void Write(char[] buffer, int index, int count) => outputs().Write(streamName, buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => outputs().Write(streamName, buffer);

    public override void WriteLine(string? value) => outputs().Write(streamName, value + "\n");

    public override void Flush() => outputs().Flush();
}
