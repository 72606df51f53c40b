using System.Text;
using ClaimTrail.Archive.Lines;

namespace ClaimTrail.Archive.Tests.Lines;

public class LineBlockReaderTests
{
    private const int Size = LineBlockReader.BlockSize;

    public static TheoryData<string, int[]> Inputs => new()
    {
        { "nothing", [] },
        { "one short line", [10] },
        { "short lines", [.. Enumerable.Repeat(100, 9000)] },
        { "a line as long as a block", [Size - 1, 5, 5] },
        { "a line one longer than a block", [Size, 5, 5] },
        { "a line of several blocks", [5, (3 * Size) + 17, 5, Size, 5] },
        { "blank lines", [0, 0, 5, 0, 0] },
        { "lines that fill blocks to the byte", [.. Enumerable.Repeat((Size / 4) - 1, 16)] },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Blocks_hold_whole_lines_and_do_not_depend_on_how_bytes_arrive(string name, int[] lengths)
    {
        foreach (var lastHasEnd in new[] { true, false })
        {
            var text = string.Concat(lengths.Select((length, i) => new string((char)('a' + (i % 26)), length) + "\n"));
            if (!lastHasEnd && text.Length > 0) text = text[..^1];
            var bytes = Encoding.UTF8.GetBytes(text);
            var whole = Blocks(new MemoryStream(bytes), isLive: false);
            Assert.Equal(text, string.Concat(whole.Select(b => b.Text)));
            Assert.All(whole.SkipLast(1), block => Assert.EndsWith("\n", block.Text, StringComparison.Ordinal));
            Assert.All(whole,
                block => Assert.Equal(text[..(int)block.From.Bytes].Count(c => c == '\n'), block.From.Lines));
            Assert.All(whole.Zip(whole.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
            Assert.Equal(whole, Blocks(new DribblingStream(bytes, seed: 1, most: 70_000), isLive: false));
            Assert.Equal(text,
                string.Concat(Blocks(new DribblingStream(bytes, seed: 2, most: 70_000),
                    isLive: true).Select(b => b.Text)));
            Assert.True(whole.Count > 0 || text.Length == 0, name);
        }
    }

    [Fact]
    public void Where_somebody_may_wait_a_line_is_handed_on_at_once()
    {
        var blocks = Blocks(new DribblingStream("one\ntwo\nthree\n"u8.ToArray(), seed: 1, most: 1), isLive: true);
        Assert.Equal(["one\n", "two\n", "three\n"], blocks.Select(b => b.Text));
    }

    [Theory]
    [InlineData("the last line, with an end", LineBlockReader.LongestLine, "\n", "\n", 1)]
    [InlineData("the last line, without one", LineBlockReader.LongestLine, "", "", 1)]
    [InlineData("a line before another", LineBlockReader.LongestLine + 12345L, "\nnext\n", "\n", 2)]
    [InlineData("twice as long", 2L * LineBlockReader.LongestLine, "\nnext\n", "\n", 2)]
    public void A_line_that_is_too_long_is_passed_over_with_its_place(string name, long letters, string end,
        string lineEnd, int blocks)
    {
        var read = Blocks(new RepeatingStream(letters, end), isLive: false);
        Assert.Equal(blocks, read.Count);
        Assert.True(read[0].IsTooLong, name);
        Assert.Equal(new InputPosition(0, letters + lineEnd.Length, 1), read[0].To);
        Assert.All(read.Skip(1), block => Assert.Equal((false, "next\n"), (block.IsTooLong, block.Text)));
    }

    [Fact]
    public void A_position_can_be_told() =>
        Assert.Equal("InputPosition { Input = 1, Bytes = 2, Lines = 3 }", new InputPosition(1, 2, 3).ToString());

    private static List<(string Text, InputPosition From, InputPosition To, bool IsTooLong)> Blocks(Stream stream,
        bool isLive)
    {
        using var reader = new LineBlockReader(stream, default, isLive);
        var blocks = new List<(string, InputPosition, InputPosition, bool)>();
        while (reader.Read() is { } block)
        {
            using (block) blocks.Add((block.IsTooLong ? "" : Encoding.UTF8.GetString(block.Bytes.Span), block.From,
                block.To, block.IsTooLong));
        }
        return blocks;
    }
}
