using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Inputs;

namespace ClaimTrail.Archive.Outputs;

/// <summary>Answers to a file. Until it is complete a journal beside it says how far it is, so that a run that was
/// ended in any way can go on: the file is cut back to what the journal knows.</summary>
public sealed class FileOutput : AnswerOutput
{
    /// <summary>How much work a kill may cost. The first checkpoints come sooner, so that a short run has some
    /// too.</summary>
    private static readonly TimeSpan BetweenCheckpoints = TimeSpan.FromSeconds(1);

    private readonly FileStream _file;
    private readonly Journal _journal;
    private readonly FindQuestion _question;
    private Checkpoint _reached;
    private long _saved = TimeProvider.System.GetTimestamp();
    private TimeSpan _pause = BetweenCheckpoints / 16;
    private bool _isCut;

    private FileOutput(string path, FileStream file, Journal journal, FindQuestion question, Checkpoint start)
    {
        (_file, _journal, _question, Start, _reached) = (file, journal, question, start, start);
        Compression = Compressions.Of(path);
    }

    /// <inheritdoc/>
    internal override Compression Compression { get; }

    /// <inheritdoc/>
    internal override bool CanResume => true;

    /// <inheritdoc/>
    internal override Checkpoint Start { get; }

    /// <summary>Opens an output.</summary>
    /// <param name="path">The file; <c>.gz</c> and <c>.zst</c> are packed.</param>
    /// <param name="question">What is to be answered.</param>
    /// <param name="resume">Whether to go on with what an earlier run has left.</param>
    /// <returns>The output; null when an earlier run has finished it, so that nothing is left to do.</returns>
    /// <exception cref="ResumeException">An earlier run has left something that cannot, or should not, be
    /// touched.</exception>
    /// <exception cref="IOException">The file cannot be opened, for one because another run writes it.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static FileOutput? Open(string path, FindQuestion question, bool resume)
    {
        // Only whoever has opened the file may touch the journal.
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            var journal = new Journal(path);
            if (journal.Exists && !resume) throw ResumeException.Unfinished(path, journal.Path);
            if (!journal.Exists && resume && file.Length > 0)
            {
                file.Dispose();
                return null;
            }
            var start = journal.Exists ? journal.Read(question) : Checkpoint.Start;
            if (file.Length < start.Written) throw ResumeException.OutputChanged(path, start.Written, file.Length);
            if (!journal.Exists) journal.Write(question, start);
            return new FileOutput(path, file, journal, question, start);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    internal override void Append(ReadOnlySpan<byte> bytes, Checkpoint reached)
    {
        CutToStart();
        try
        {
            _file.Write(bytes);
        }
        catch (IOException)
        {
            // A full disk may have taken half of it.
            _file.SetLength(_reached.Written);
            throw;
        }
        _reached = reached with { Written = _reached.Written + bytes.Length };
        if (TimeProvider.System.GetElapsedTime(_saved) >= _pause) Save();
    }

    /// <inheritdoc/>
    internal override void Finish(bool isComplete)
    {
        CutToStart();
        if (!isComplete)
        {
            Save();
            return;
        }
        // A packed file of nothing has one member that holds nothing.
        using (var packer = _reached.Written == 0 ? Packer.For(Compression) : null)
            if (packer is not null) _file.Write(packer.Pack([]));
        _file.Flush(flushToDisk: true);
        _journal.Delete();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _file.Dispose();
    }

    /// <summary>Takes away what an earlier run wrote after its last checkpoint; not before the inputs are known to be
    /// the same.</summary>
    private void CutToStart()
    {
        if (_isCut) return;
        _file.SetLength(Start.Written);
        _file.Position = Start.Written;
        _isCut = true;
    }

    private void Save()
    {
        _file.Flush(flushToDisk: true);
        _journal.Write(_question, _reached);
        _saved = TimeProvider.System.GetTimestamp();
        if (_pause < BetweenCheckpoints) _pause *= 2;
    }
}
