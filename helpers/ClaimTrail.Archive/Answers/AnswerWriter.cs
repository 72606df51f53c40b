using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimTrail.Archive.Lines;

namespace ClaimTrail.Archive.Answers;

/// <summary>Writes what was found in a text, as whole lines. For one thread.</summary>
internal abstract class AnswerWriter : IDisposable
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true
    };

    private readonly Utf8JsonWriter _json = new(Stream.Null, Options);

    /// <summary>The writer for a form.</summary>
    /// <param name="form">What is written for a text.</param>
    /// <param name="story">The carried field that says which story a text belongs to; null for none.</param>
    public static AnswerWriter Of(AnswerForm form, string? story) =>
        form == AnswerForm.Keyed ? new KeyedWriter(story) : new ContractWriter();

    /// <summary>Whether quotations are written too.</summary>
    public abstract bool WantsQuotations { get; }

    /// <summary>Writes the lines for a text and what was found in it.</summary>
    /// <exception cref="InvalidOperationException">A carried field's name is no Unicode text; what was written until
    /// then is to be cut back.</exception>
    public abstract void Write(ReadText text, in FoundInText found, ByteBuffer output);

    /// <summary>Writes one line that says what could not be read and why.</summary>
    public virtual void WriteError(string? id, string error, ByteBuffer output)
    {
        var json = Begin(output);
        json.WriteStartObject();
        if (id is not null) json.WriteString(LineField.Id, id);
        json.WriteString(KeyedField.Error, error);
        json.WriteEndObject();
        End(output);
    }

    public void Dispose() => _json.Dispose();

    /// <summary>Begins the JSON of a line.</summary>
    protected Utf8JsonWriter Begin(ByteBuffer output)
    {
        _json.Reset(output);
        return _json;
    }

    /// <summary>Writes a text's language, and whether only the general rules serve it.</summary>
    protected static void WriteLanguage(Utf8JsonWriter json, ReadText text)
    {
        json.WriteString(LineField.Language, text.Tag);
        if (text.Language.IsGeneral) json.WriteString("rules", "general");
    }

    /// <summary>Ends the line that was begun.</summary>
    protected void End(ByteBuffer output)
    {
        _json.Flush();
        output.Add((byte)'\n');
    }
}

/// <summary>What is written for a text.</summary>
public enum AnswerForm
{
    /// <summary>One JSON object with its figures and quotations, as the find contract says.</summary>
    Contract,

    /// <summary>A line <c>key TAB json</c> for each of its figures.</summary>
    Keyed,
}
