using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetMQ;
using NetMQ.Sockets;

namespace ClaimTrail.Notebooks.Jupyter.Wire;

/// <summary>The five sockets of a Jupyter kernel, all served by one thread.</summary>
internal sealed class JupyterSockets : IDisposable
{
    private const string ProtocolVersion = "5.3";
    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] Empty = "{}"u8.ToArray();

    private readonly string session = Guid.NewGuid().ToString();
    private readonly MessageSigner signer;
    private readonly Action<JupyterRequest> received;
    private readonly RouterSocket shell = new();
    private readonly RouterSocket control = new();
    private readonly RouterSocket input = new();
    private readonly PublisherSocket published = new();
    private readonly RouterSocket heart = new();
    private readonly NetMQQueue<(NetMQSocket To, NetMQMessage Message)> outgoing = new();
    private readonly NetMQPoller poller;

    /// <summary>Listens.</summary>
    /// <param name="file">Where.</param>
    /// <param name="received">Hears of requests, on the thread of the sockets.</param>
    public JupyterSockets(ConnectionFile file, Action<JupyterRequest> received)
    {
        signer = new MessageSigner(file.Key);
        this.received = received;
        // Outputs that a slow reader has not taken yet are kept, however many.
        published.Options.SendHighWatermark = 0;
        Bind(shell, file.ShellPort);
        Bind(control, file.ControlPort);
        Bind(input, file.StdinPort);
        Bind(published, file.IopubPort);
        Bind(heart, file.HbPort);
        shell.ReceiveReady += (_, _) => Receive(shell, JupyterChannel.Shell);
        control.ReceiveReady += (_, _) => Receive(control, JupyterChannel.Control);
        // Nobody is asked for input, so an answer means nothing.
        input.ReceiveReady += (_, _) => input.SkipMultipartMessage();
        heart.ReceiveReady += (_, _) => heart.SendMultipartMessage(heart.ReceiveMultipartMessage());
        outgoing.ReceiveReady += (_, _) =>
        {
            while (outgoing.TryDequeue(out var next, TimeSpan.Zero)) next.To.SendMultipartMessage(next.Message);
        };
        poller = [shell, control, input, heart, outgoing];
        poller.RunAsync("jupyter", isBackgroundThread: true);

        void Bind(NetMQSocket socket, int port)
        {
            socket.Options.Linger = TimeSpan.FromSeconds(1);
            socket.Bind(string.Create(CultureInfo.InvariantCulture,
                $"tcp://{(file.Ip == "localhost" ? "127.0.0.1" : file.Ip)}:{port}"));
        }
    }

    /// <summary>Answers whoever asked.</summary>
    public void Reply(JupyterRequest request, string type, JsonObject content) =>
        outgoing.Enqueue((request.Channel == JupyterChannel.Shell ? shell : control,
            Message(request.Identities, request.Header, type, content)));

    /// <summary>Tells everybody.</summary>
    /// <param name="parent">The header of the request that it is about; null when it is about none.</param>
    /// <param name="type">What is told.</param>
    /// <param name="content">The particulars.</param>
    public void Publish(byte[]? parent, string type, JsonObject content) =>
        outgoing.Enqueue((published, Message([Encoding.UTF8.GetBytes(type)], parent ?? Empty, type, content)));

    public void Dispose()
    {
        // What was said last still goes out.
        for (var i = 0; i < 50 && !outgoing.IsEmpty; i++) Thread.Sleep(10);
        poller.Dispose();
        foreach (var socket in (NetMQSocket[])[shell, control, input, published, heart]) socket.Dispose();
        outgoing.Dispose();
        NetMQConfig.Cleanup(block: true);
    }

    private void Receive(RouterSocket socket, JupyterChannel channel)
    {
        var frames = socket.ReceiveMultipartMessage().Select(frame => frame.ToByteArray()).ToList();
        var start = frames.FindIndex(frame => frame.AsSpan().SequenceEqual(Delimiter));
        if (start < 0 || frames.Count < start + 6) return;
        byte[] signature = frames[start + 1], header = frames[start + 2], parent = frames[start + 3],
            metadata = frames[start + 4], content = frames[start + 5];
        // What somebody without the key says is not heard.
        if (!signer.IsTrue(signature, header, parent, metadata, content)) return;
        try
        {
            var type = JsonDocument.Parse(header).RootElement.GetProperty("msg_type").GetString() ?? "";
            received(new JupyterRequest(channel, frames[..start], header, type,
                JsonDocument.Parse(content).RootElement));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            Console.Error.WriteLine($"A message that is none was passed over: {error.Message}");
        }
    }

    private NetMQMessage Message(IReadOnlyList<byte[]> to, byte[] parent, string type, JsonObject content)
    {
        var header = Bytes(new JsonObject
        {
            ["msg_id"] = Guid.NewGuid().ToString(),
            ["msg_type"] = type,
            ["session"] = session,
            ["username"] = "kernel",
            ["date"] = DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture),
            ["version"] = ProtocolVersion,
        });
        var body = Bytes(content);
        return new NetMQMessage([.. to, Delimiter, signer.Sign(header, parent, Empty, body), header,
            parent, Empty, body]);
    }

    private static byte[] Bytes(JsonObject value) => JsonSerializer.SerializeToUtf8Bytes(value);
}

/// <summary>Signs messages with the key that only the client and the kernel know.</summary>
/// <param name="key">The key; when it is empty, messages are not signed.</param>
internal sealed class MessageSigner(string key)
{
    private readonly byte[] secret = Encoding.UTF8.GetBytes(key);

    /// <summary>The signature of a message's four parts, in lower-case hexadecimal digits.</summary>
    public byte[] Sign(params ReadOnlySpan<byte[]> parts)
    {
        if (secret.Length == 0) return [];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        foreach (var part in parts) hash.AppendData(part);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Whether a message comes from somebody who has the key.</summary>
    public bool IsTrue(byte[] signature, params ReadOnlySpan<byte[]> parts) =>
        secret.Length == 0 || CryptographicOperations.FixedTimeEquals(signature, Sign(parts));
}
