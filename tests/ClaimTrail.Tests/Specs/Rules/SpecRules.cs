using System.Text.Json;

namespace ClaimTrail.Tests.Specs.Rules;

/// <summary>What counts when the peer's files are read, and how: <c>rules.json</c>, explained in the README beside the
/// project. Frozen: a rule changes only together with a note in that README.</summary>
internal sealed record SpecRules(
    IReadOnlyList<SpecModel> Models,
    IReadOnlyDictionary<string, SpecLanguage> Languages,
    string FractionMarks,
    IReadOnlyList<string> Hundredths,
    IReadOnlyDictionary<string, decimal> Prefixes,
    IReadOnlyList<LeftOutRule> LeftOut,
    IReadOnlyList<Misprint> Misprints)
{
    public static SpecRules Frozen { get; } = Read();

    /// <summary>Why a result does not count, by its slice of the text; null when it does.</summary>
    public string? WhyLeftOut(string language, string model, string slice)
    {
        if (Misprints.FirstOrDefault(m => m.Language == language && m.Text == slice) is { } misprint)
            return misprint.Why;
        return LeftOut.FirstOrDefault(rule => rule.Holds(language, model, slice))?.Why;
    }

    private static SpecRules Read()
    {
        using var stream = typeof(SpecRules).Assembly.GetManifestResourceStream("rules.json")!;
        return JsonSerializer.Deserialize<SpecRules>(stream, JsonSerializerOptions.Web)!;
    }
}
