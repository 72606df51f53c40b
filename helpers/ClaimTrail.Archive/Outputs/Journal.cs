using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Lines;

namespace ClaimTrail.Archive.Outputs;

/// <summary>The small file beside an unfinished output that says how far it is: <c>OUTPUT.resume</c>. It is replaced
/// whole, and never tells of bytes that are not on disk.</summary>
internal sealed partial class Journal(string output)
{
    /// <summary>Its path.</summary>
    public string Path { get; } = output + ".resume";

    public bool Exists => File.Exists(Path);

    public void Write(FindQuestion question, Checkpoint checkpoint)
    {
        var fresh = Path + ".new";
        using (var stream = new FileStream(fresh, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(stream, Content.Of(question, checkpoint), JournalJson.Default.Content);
            stream.Flush(flushToDisk: true);
        }
        File.Move(fresh, Path, overwrite: true);
    }

    /// <summary>The checkpoint that was written for the same question.</summary>
    /// <exception cref="ResumeException">It was written for another one, or cannot be understood.</exception>
    public Checkpoint Read(FindQuestion question)
    {
        try
        {
            var content = JsonSerializer.Deserialize(File.ReadAllText(Path), JournalJson.Default.Content)
                ?? throw new JsonException("It is null.");
            content.Hold(question);
            return content.Checkpoint();
        }
        catch (JsonException e)
        {
            throw ResumeException.Journal(Path, e.Message);
        }
    }

    public void Delete()
    {
        File.Delete(Path);
        File.Delete(Path + ".new");
    }

    /// <summary>How it is written. Made while compiling, for a program that is machine code alone.</summary>
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
    [JsonSerializable(typeof(Content))]
    private sealed partial class JournalJson : JsonSerializerContext;

    /// <summary>What stands in the file.</summary>
    private sealed record Content(
        string Form, string? Story, string? Language, string Inputs,
        int Input, long Bytes, long Lines, int TailLength, string TailSha256, long Written, long Failed)
    {
        public static Content Of(FindQuestion question, Checkpoint checkpoint) => new(
            question.Form.ToString(), question.Story, question.Language, question.InputNames,
            checkpoint.At.Input, checkpoint.At.Bytes, checkpoint.At.Lines, checkpoint.Tail.Length,
            checkpoint.Tail.Sha256, checkpoint.Written, checkpoint.Failed);

        public void Hold(FindQuestion question)
        {
            Same("the form", Form, question.Form.ToString());
            Same("the field for stories", Story, question.Story);
            Same("the language", Language, question.Language);
            Same("inputs with the checksum", Inputs, question.InputNames);
        }

        public Checkpoint Checkpoint() =>
            new(new InputPosition(Input, Bytes, Lines), new Tail(TailLength, TailSha256), Written, Failed);

        private static void Same(string what, string? before, string? now)
        {
            if (before != now) throw ResumeException.OtherQuestion(what, before ?? "(none)", now ?? "(none)");
        }
    }
}
