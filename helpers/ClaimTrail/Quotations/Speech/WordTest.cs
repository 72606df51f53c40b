using System.Runtime.CompilerServices;

namespace ClaimTrail.Quotations;

/// <summary>What a grammar asks about a word alone, whatever stands around it.</summary>
internal enum WordQuestion
{
    /// <summary>Whether it is a verb that can tell who spoke.</summary>
    Verb,

    /// <summary>Whether it can be part of a name where it has a capital.</summary>
    Name,

    /// <summary>Whether a particle is written onto a name in it: al-Harbi.</summary>
    Particled,

    /// <summary>Whether it opens a name with a small letter.</summary>
    LowOpening,
}

/// <summary>A question that asks several sets about a word; each spelling is asked once.</summary>
/// <param name="question">Which one; the same for all grammars of a table.</param>
/// <param name="holds">The answer.</param>
internal sealed class WordTest(WordQuestion question, Predicate<Spelling> holds)
{
    private readonly int _question = Spelling.QuestionOf(question);

    /// <summary>The answer for the word of a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Holds(in Token token) => token.Key.Knows(_question, out var answer)
        ? answer
        : token.Key.Learn(_question, holds(token.Key));
}
