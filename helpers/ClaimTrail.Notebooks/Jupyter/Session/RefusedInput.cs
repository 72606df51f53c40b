namespace ClaimTrail.Notebooks.Jupyter.Session;

/// <summary>The console of a cell: nobody types into it. A cell that reads is told so, instead of waiting for
/// ever.</summary>
internal sealed class RefusedInput : TextReader
{
    public override int Peek() => throw Refusal();

    public override int Read() => throw Refusal();

    public override int Read(char[] buffer, int index, int count) => throw Refusal();

    public override string? ReadLine() => throw Refusal();

    public override string ReadToEnd() => throw Refusal();

    private static NotSupportedException Refusal() =>
        new(
            "A cell cannot ask for input, because a notebook must also run without a person. Write the value into "
            + "the cell.");
}
