using System.Text;
using ClaimTrail.Figures;

namespace ClaimTrail.Benchmarks;

/// <summary>A named text with its size and the number of figures in it.</summary>
public sealed class BenchmarkText(string name, string language, string text)
{
    /// <summary>The text.</summary>
    public string Value { get; } = text;

    /// <summary>Its size in UTF-8.</summary>
    public long Bytes { get; } = Encoding.UTF8.GetByteCount(text);

    /// <summary>The finder for its language.</summary>
    public FigureFinder Finder { get; } = FigureFinder.For(Languages.Languages.Get(language));

    /// <summary>How many figures it holds.</summary>
    public int Figures => Finder.Find(Value).Count;

    /// <inheritdoc/>
    public override string ToString() => name;
}
