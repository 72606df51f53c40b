using System.Text.Json;

namespace ClaimTrail.Articles;

/// <summary>What a case is about, in words for people. Notebooks speak of the case only through this and through what
/// they compute, so that the same notebook serves every case.</summary>
/// <param name="Id">The name of the case folder.</param>
/// <param name="Title">A title of a few words.</param>
/// <param name="About">What happened, in two or three sentences.</param>
/// <param name="Questions">The question that a notebook asks, by its subject: salary, membership, quotations.</param>
public sealed record CaseStory(string Id, string Title, string About, IReadOnlyDictionary<string, string> Questions)
{
    /// <summary>Where it lies in a case folder.</summary>
    public const string File = "case.json";

    private static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true };

    /// <summary>Reads the story of a case.</summary>
    /// <param name="caseFolder">The case folder.</param>
    /// <exception cref="CorpusException">The file is missing, is no JSON, or lacks one of the four parts.</exception>
    internal static CaseStory Read(string caseFolder)
    {
        var path = Path.Combine(caseFolder, File);
        if (!System.IO.File.Exists(path))
            throw Refused("The file is missing.", "Write it; data/README.md says what belongs there.");
        try
        {
            return JsonSerializer.Deserialize<CaseStory>(System.IO.File.ReadAllText(path), Options)
                ?? throw Refused("The file holds null.", "Write an object with id, title, about and questions.");
        }
        catch (JsonException problem)
        {
            throw Refused($"The file cannot be read: {problem.Message}",
                "Write an object with id, title, about and questions.");
        }
    }

    /// <summary>The question of a subject; a general one when the case asks none.</summary>
    /// <param name="subject">Such as <c>salary</c>.</param>
    public string Question(string subject) =>
        Questions.TryGetValue(subject, out var question)
            ? question : $"What do the articles of “{Title}” say about {subject}?";

    private static CorpusException Refused(string what, string remedy) =>
        new([new CorpusError(File, null, what, remedy)]);
}
