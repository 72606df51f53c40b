using System.Runtime.CompilerServices;

namespace ClaimTrail.Quotations;

/// <summary>A word as texts write it, with the key in which it is compared, and what the sets of its language have
/// answered about it: each is asked once, not at each place of the word. Stands for its key wherever a text is wanted.
/// For one thread.</summary>
internal sealed class Spelling
{
    /// <summary>How many questions sets can ask: two for each set of a table.</summary>
    public const int SetQuestions = 256;

    /// <summary>The question of a set that has no number, which nobody ever knows the answer to.</summary>
    public const int Unnumbered = MostQuestions - 1;

    private const int MostQuestions = SetQuestions + 64;

    private (WordSet Glued, Spelling? Word)[] _behind = [];
    private Answers _answers;

    private Spelling(string written, string key) => (Written, Key) = (written, key);

    /// <summary>The word, letter by letter.</summary>
    public string Written { get; }

    /// <summary>The form in which it is compared; empty for a sign.</summary>
    public string Key { get; }

    public int Length => Key.Length;

    /// <summary>Whether it starts with a capital letter.</summary>
    public bool IsCapital { get; private init; }

    /// <summary>Whether it is written in capitals throughout.</summary>
    public bool IsAllCapitals { get; private init; }

    /// <summary>Whether one of its first two letters is an alef with a sign, which its key has lost: إلياس,
    /// فإن.</summary>
    public bool HasHamza { get; private init; }

    public static implicit operator string(Spelling spelling) => spelling.Key;

    public static implicit operator ReadOnlySpan<char>(Spelling spelling) => spelling.Key;

    /// <summary>A word of a text.</summary>
    public static Spelling Of(ReadOnlySpan<char> written)
    {
        var key = WordKey.Of(written);
        return new(written.SequenceEqual(key) ? key : written.ToString(), key)
        {
            IsCapital = written is [var first, ..] && char.IsUpper(first),
            IsAllCapitals = IsUpper(written),
            HasHamza = WordKey.StartsWithHamza(written),
        };
    }

    /// <summary>A word that is known by its key alone.</summary>
    public static Spelling OfKey(string key) => new(key, key);

    /// <summary>Part of the key; what makes <c>key[2..]</c> work.</summary>
    public ReadOnlySpan<char> Slice(int start, int length) => Key.AsSpan(start, length);

    /// <summary>The word to which one of a set is glued in front; null when none is. Looked for once.</summary>
    public Spelling? Behind(WordSet glued)
    {
        foreach (var (set, known) in _behind)
            if (set == glued) return known;
        var rest = glued.PrefixOf(Key) is > 0 and var length && Length > length + 1 ? OfKey(Key[length..]) : null;
        _behind = [.. _behind, (glued, rest)];
        return rest;
    }

    /// <summary>The number of a question that asks several sets.</summary>
    public static int QuestionOf(WordQuestion question) => SetQuestions + (int)question;

    /// <summary>Whether a question was answered before, and how.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Knows(int question, out bool answer)
    {
        ref var answers = ref _answers[question >> 6];
        var bit = 1UL << (question & 63);
        answer = (answers.Yes & bit) != 0;
        return (answers.Asked & bit) != 0;
    }

    /// <summary>Keeps the answer to a question, and gives it.</summary>
    public bool Learn(int question, bool answer)
    {
        ref var answers = ref _answers[question >> 6];
        var bit = 1UL << (question & 63);
        answers.Asked |= bit;
        if (answer) answers.Yes |= bit;
        return answer;
    }

    /// <inheritdoc/>
    public override string ToString() => Key;

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsUpper(c)) return false;
        return true;
    }

    /// <summary>Two bits for each question: whether it was asked, and whether the answer was yes.</summary>
    [InlineArray(MostQuestions / 64)]
    private struct Answers
    {
        private (ulong Asked, ulong Yes) _first;
    }
}
