namespace ClaimTrail.Cases;

/// <summary>A case that was written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="Passages">How many passages it quotes.</param>
/// <param name="Unquoted">How many figures and quotations found no place in the quotation budget.</param>
/// <param name="ToDo">What a person has to fill in or look at, a sentence each, the most needed first.</param>
public sealed record WrittenCase(string Name, string Folder, int Passages, int Unquoted, IReadOnlyList<string> ToDo);
