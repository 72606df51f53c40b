using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Lines;
using ClaimTrail.Archive.Outputs;

namespace ClaimTrail.Archive.Finding;

/// <summary>Finds the figures and quotations of any number of texts in constant memory: one reader, workers on all
/// cores, one writer that keeps the order of the input.</summary>
/// <remarks>The bytes written depend on the question alone, never on the number of workers or on where an earlier run
/// was stopped.</remarks>
public sealed class ArchiveFinder
{
    /// <summary>Input under way for each worker, in bytes: some pieces to choose from while others are
    /// written.</summary>
    private const int UnderWayPerWorker = 4 * Lines.LineBlockReader.BlockSize;

    private readonly FindQuestion _question;
    private readonly AnswerOutput _output;
    private readonly int _threads;
    private readonly ByteBudget _budget;
    private readonly Channel<PendingPiece> _work = Channel.CreateUnbounded<PendingPiece>();
    private readonly Channel<PendingPiece> _ordered =
        Channel.CreateUnbounded<PendingPiece>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });

    private volatile bool _hasReadAll;

    private ArchiveFinder(FindQuestion question, AnswerOutput output, int threads)
    {
        (_question, _output, _threads) = (question, output, threads);
        _budget = new ByteBudget((long)UnderWayPerWorker * threads);
    }

    /// <summary>Answers all inputs, or goes on from where the output's earlier run was stopped.</summary>
    /// <param name="question">What is read and what is written for it.</param>
    /// <param name="output">Where to.</param>
    /// <param name="threads">How many workers, from 1.</param>
    /// <param name="progress">Is told how far it is, after each piece and on no particular thread; null for
    /// nobody.</param>
    /// <param name="cancellation">Stops the run; what was read until then is still answered and written.</param>
    /// <exception cref="ResumeException">An input is not what it was when the run was stopped; nothing was
    /// written.</exception>
    /// <exception cref="IOException">The output cannot be written, for one because nobody reads it any
    /// more.</exception>
    public static async Task<FindReport> RunAsync(
        FindQuestion question, AnswerOutput output, int threads, Action<FindProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return await new ArchiveFinder(question, output, threads).RunAsync(progress, cancellation)
            .ConfigureAwait(false);
    }

    private async Task<FindReport> RunAsync(Action<FindProgress>? progress, CancellationToken cancellation)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // The reader may hang in a read that cannot be cancelled; nothing waits for it.
        using var closing = stopping.Token.Register(() => Close(null));
        _ = Task.Factory.StartNew(() => Read(stopping.Token), CancellationToken.None, TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        var workers = Enumerable.Range(0, _threads)
            .Select(i => Task.Run(() => WorkAsync((double)i / _threads), CancellationToken.None)).ToArray();
        try
        {
            var failed = await WriteAsync(progress).ConfigureAwait(false);
            _output.Finish(_hasReadAll);
            return new FindReport(_hasReadAll, failed);
        }
        finally
        {
            await stopping.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(workers).ConfigureAwait(false);
        }
    }

    private void Read(CancellationToken stopping)
    {
        try
        {
            foreach (var piece in new PieceReader(_question.Inputs,
                isAwaited: _output is PipeOutput).ReadFrom(_output.Start))
            {
                var pending = new PendingPiece(piece);
                if (!_budget.TryEnter(pending.Size, stopping)) return;
                // In this order, so that the writer never waits for a piece that no worker will get.
                if (!_work.Writer.TryWrite(pending) || !_ordered.Writer.TryWrite(pending)) return;
            }
            _hasReadAll = true;
            Close(null);
        }
        catch (Exception e)
        {
            Close(e);
        }
    }

    private async Task WorkAsync(double start)
    {
        using var worker = new FindWorker(_question, _output.Compression, start);
        await foreach (var pending in _work.Reader.ReadAllAsync().ConfigureAwait(false)) pending.AnswerWith(worker);
    }

    private async Task<long> WriteAsync(Action<FindProgress>? progress)
    {
        var total = Total();
        var (failed, lines) = (_output.Start.Failed, 0L);
        await foreach (var pending in _ordered.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            using (var answered = await pending.Answered.ConfigureAwait(false))
            {
                failed += answered.Failed;
                lines += answered.Piece.Lines;
                var tail = _output.CanResume ? Tail.Of(answered.Piece.Bytes) : Tail.Empty;
                _output.Append(answered.Bytes.Written, new Checkpoint(answered.Piece.To, tail, 0, failed));
                progress?.Invoke(new FindProgress(answered.Piece.ReadOnDisk, total, lines, failed));
            }
            _budget.Leave(pending.Size);
        }
        return failed;
    }

    private long? Total() =>
        _question.Inputs.Any(i => i.Length() is null) ? null : _question.Inputs.Sum(i => i.Length());

    private void Close(Exception? error)
    {
        _work.Writer.TryComplete();
        _ordered.Writer.TryComplete(error);
    }
}

/// <summary>A moment of a run at which everything read was answered and written.</summary>
/// <param name="At">How far the inputs are read.</param>
/// <param name="Tail">The last bytes read before it.</param>
/// <param name="Written">How many bytes of the output belong to it.</param>
/// <param name="Failed">How many lines and inputs could not be read so far.</param>
internal sealed record Checkpoint(InputPosition At, Tail Tail, long Written, long Failed)
{
    /// <summary>Before anything is read.</summary>
    public static Checkpoint Start { get; } = new(default, Tail.Empty, 0, 0);
}

/// <summary>How far a run is.</summary>
/// <param name="Bytes">Bytes of the inputs that are answered, as they lie on disk; for a stream, the bytes that
/// came.</param>
/// <param name="Total">Bytes of all inputs; null when there is a stream among them.</param>
/// <param name="Lines">Lines that this run has answered.</param>
/// <param name="Failed">Lines and inputs that could not be read, those of an earlier part of the run too.</param>
public readonly record struct FindProgress(long Bytes, long? Total, long Lines, long Failed);

/// <summary>How a run ended.</summary>
/// <param name="IsComplete">Whether all inputs are answered; false when the run was stopped.</param>
/// <param name="Failed">Lines and inputs that could not be read, each of which has an error in its place.</param>
public readonly record struct FindReport(bool IsComplete, long Failed);

/// <summary>All that decides which bytes a run writes.</summary>
/// <param name="Inputs">What is read, in this order.</param>
/// <param name="Form">What is written for a text.</param>
/// <param name="Story">For keyed lines, the carried field that says which story a text belongs to; null for
/// none.</param>
/// <param name="Language">The language of plain texts; null when the end of their name tells it.</param>
public sealed record FindQuestion(IReadOnlyList<ArchiveInput> Inputs, AnswerForm Form = AnswerForm.Contract,
    string? Story = null, string? Language = null)
{
    /// <summary>A checksum of the inputs' names.</summary>
    internal string InputNames =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Inputs.Select(i => i.Name)))));
}
