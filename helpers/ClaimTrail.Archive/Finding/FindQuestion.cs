using System.Security.Cryptography;
using System.Text;
using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Inputs;

namespace ClaimTrail.Archive.Finding;

/// <summary>All that decides which bytes a run writes.</summary>
/// <param name="Inputs">What is read, in this order.</param>
/// <param name="Form">What is written for a text.</param>
/// <param name="Story">For keyed lines, the carried field that says which story a text belongs to; null for
/// none.</param>
/// <param name="Language">The language of plain texts; null when the end of their name tells it.</param>
public sealed record FindQuestion(IReadOnlyList<ArchiveInput> Inputs, AnswerForm Form = AnswerForm.Contract,
    string? Story = null, string? Language = null)
{
    /// <summary>A checksum of the inputs' names.</summary>
    internal string InputNames =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Inputs.Select(i => i.Name)))));
}
