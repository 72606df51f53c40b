using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimTrail.Notebooks.Jupyter.Wire;

/// <summary>Where a client wants the kernel to listen, and the key that signs their messages.</summary>
internal sealed record ConnectionFile(string Ip, string Transport, string Key, string SignatureScheme, int ShellPort,
    int IopubPort, int StdinPort, int ControlPort, int HbPort)
{
    /// <summary>Reads a client's file.</summary>
    /// <exception cref="JupyterException">It cannot be read, or asks for what this kernel does not do.</exception>
    public static ConnectionFile Read(string path)
    {
        ConnectionFile? file;
        try
        {
            file = JsonSerializer.Deserialize(File.ReadAllBytes(path), ConnectionJson.Default.ConnectionFile);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new JupyterException($"{path} is no connection file of a Jupyter client: {error.Message}");
        }
        if (file is not { Ip: { } ip, Key: not null })
            throw new JupyterException($"{path} names no address or no key.");
        if (file.Transport != "tcp")
            throw new JupyterException($"{path} asks for the transport {file.Transport}; this kernel knows tcp alone.");
        if (file.SignatureScheme != "hmac-sha256")
            throw new JupyterException(
                $"{path} asks for signatures by {file.SignatureScheme}; this kernel knows hmac-sha256 alone.");
        if (ip != "localhost" && !(IPAddress.TryParse(ip, out var address) && IPAddress.IsLoopback(address)))
            throw new JupyterException(
                $"{path} asks for the address {ip}. A kernel runs whatever it is sent, so this one listens on "
                + $"127.0.0.1 alone.");
        return file;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ConnectionFile))]
internal sealed partial class ConnectionJson : JsonSerializerContext;

/// <summary>The kernel cannot serve a client.</summary>
/// <param name="message">What was asked for, and what is possible.</param>
internal sealed class JupyterException(string message) : Exception(message);
