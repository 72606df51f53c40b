namespace ClaimTrail.Display;

/// <summary>The piece of a passage under study, as it stands in each of the four lines.</summary>
/// <param name="Original">As printed.</param>
/// <param name="Sound">In Latin letters; null when that line is not given or does not hold it.</param>
/// <param name="WordForWord">Word for word; null likewise.</param>
/// <param name="Translation">In translation; null likewise.</param>
public sealed record Piece(string Original, string? Sound = null, string? WordForWord = null, string? Translation = null);
