namespace ClaimTrail.Text;

/// <summary>The encoding that bytes look like, when they are not UTF-8.</summary>
/// <param name="Name">Its usual name: EUC-KR, CP949, GB18030, Big5, Windows-1256, UTF-16LE or UTF-16BE.</param>
/// <param name="IconvName">What the command <c>iconv</c> calls it.</param>
public sealed record EncodingGuess(string Name, string IconvName);
