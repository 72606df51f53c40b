using System.Text.Json;

namespace ClaimTrail.Notebooks.Jupyter.Wire;

/// <summary>A request as it came.</summary>
/// <param name="Channel">Where it came, and where its reply goes.</param>
/// <param name="Identities">To whom its reply goes.</param>
/// <param name="Header">Its header as JSON, which is the parent of all that is said about it.</param>
/// <param name="Type">What is asked, such as <c>execute_request</c>.</param>
/// <param name="Content">The particulars.</param>
internal sealed record JupyterRequest(JupyterChannel Channel, IReadOnlyList<byte[]> Identities, byte[] Header,
    string Type, JsonElement Content)
{
    /// <summary>A text among the particulars; empty when there is none.</summary>
    public string Text(string name) =>
        Content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : "";

    /// <summary>A yes or no among the particulars.</summary>
    public bool Flag(string name, bool otherwise) =>
        Content.TryGetProperty(name, out var value) ? value.ValueKind == JsonValueKind.True : otherwise;

    /// <summary>A whole number among the particulars.</summary>
    public int Number(string name, int otherwise) =>
        Content.TryGetProperty(name, out var value) && value.TryGetInt32(out var number) ? number : otherwise;
}

/// <summary>The channels on which requests come.</summary>
internal enum JupyterChannel
{
    /// <summary>Requests that wait for their turn.</summary>
    Shell,

    /// <summary>Requests that do not.</summary>
    Control,
}
