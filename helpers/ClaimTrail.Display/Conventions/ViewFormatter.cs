namespace ClaimTrail.Display.Conventions;

/// <summary>Writes a <see cref="View"/> as one MIME type.</summary>
internal sealed class ViewFormatter(string mimeType)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not View view || !view.ToMimeBundle().TryGetValue(MimeType, out var text)) return false;
        writer.Write(text);
        return true;
    }
}
