using System.Text;
using ClaimTrail.Archive.Keys;
using ClaimTrail.Archive.Lines;
using ClaimTrail.Figures;

namespace ClaimTrail.Archive.Answers;

/// <summary>Writes a line <c>key TAB json</c> for each figure of a text, ready to be sorted by key.</summary>
/// <param name="story">The carried field that says which story a text belongs to; null for none.</param>
internal sealed class KeyedWriter(string? story) : AnswerWriter
{
    private readonly HashSet<string> _quantities = [];
    private readonly HashSet<(string, decimal?, decimal?, Hedge)> _values = [];

    public override bool WantsQuotations => false;

    public override void Write(ReadText text, in FoundInText found, ByteBuffer output)
    {
        var about = story is null ? null : text.Field(story) ?? "";
        _quantities.Clear();
        _values.Clear();
        foreach (var figure in found.Figures)
        {
            var key = ClaimKey.Of(figure, text.Language.Tag, about).ToString();
            WriteKey(key, output);
            var json = Begin(output);
            json.WriteStartObject();
            json.WriteString(LineField.Id, text.Id);
            WriteLanguage(json, text);
            if (SaidBefore(key, figure) is var again and not Again.No)
                json.WriteString(KeyedField.Again, KeyedField.Word(again));
            json.WritePropertyName(KeyedField.Figure);
            FigureJson.Write(json, figure);
            json.WriteEndObject();
            End(output);
        }
    }

    public override void WriteError(string? id, string error, ByteBuffer output)
    {
        WriteKey(ClaimKey.Error, output);
        base.WriteError(id, error, output);
    }

    private Again SaidBefore(string key, Figure figure)
    {
        if (!_values.Add((key, figure.Low, figure.High, figure.Hedge))) return Again.Value;
        return _quantities.Add(key) ? Again.No : Again.Quantity;
    }

    private static void WriteKey(string key, ByteBuffer output)
    {
        output.Advance(Encoding.UTF8.GetBytes(key, output.GetSpan(Encoding.UTF8.GetMaxByteCount(key.Length))));
        output.Add((byte)'\t');
    }
}

/// <summary>Whether a text said something before, so that texts can be counted without holding their ids.</summary>
internal enum Again
{
    /// <summary>The text's first figure of its quantity.</summary>
    No,

    /// <summary>The text stated another value of the quantity before.</summary>
    Quantity,

    /// <summary>The text stated this very value before.</summary>
    Value,
}

/// <summary>The fields that a keyed line has beside <c>id</c> and <c>language</c>.</summary>
internal static class KeyedField
{
    /// <summary>The figure, as the find contract writes it.</summary>
    public const string Figure = "figure";

    /// <summary>What the same text stated before, <c>quantity</c> or <c>value</c>; missing when it did not.</summary>
    public const string Again = "again";

    /// <summary>What could not be read, in the lines of the error key.</summary>
    public const string Error = "error";

    private const string Quantity = "quantity";
    private const string Value = "value";

    /// <summary>The word for what was stated before.</summary>
    public static string Word(Answers.Again again) => again == Answers.Again.Value ? Value : Quantity;

    /// <summary>What a word means.</summary>
    /// <exception cref="FormatException">It is no such word.</exception>
    public static Again ReadAgain(string? word) => word switch
    {
        Quantity => Answers.Again.Quantity,
        Value => Answers.Again.Value,
        _ => throw new FormatException($"\"{word}\" is neither \"{Quantity}\" nor \"{Value}\"."),
    };
}
