using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Threading.Channels;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Jupyter.Session;
using ClaimTrail.Notebooks.Jupyter.Wire;

namespace ClaimTrail.Notebooks.Jupyter;

/// <summary>The front of the kernel: speaks Jupyter's protocol, and has a process of its own run the cells, so that a
/// cell which cannot be stopped inside its process can be stopped with it.</summary>
public static class JupyterKernel
{
    /// <summary>Serves a client until it says good-bye, a signal ends the process, or the program that started it is
    /// gone.</summary>
    /// <param name="connectionFile">The client's file: where to listen, and the key.</param>
    /// <param name="worker">The program that runs cells, started with <see cref="SessionWorker"/>.</param>
    /// <param name="error">Where to say why the client cannot be served.</param>
    /// <returns>Whether it was served.</returns>
    public static async Task<bool> RunAsync(string connectionFile, WorkerCommand worker, TextWriter error)
    {
        foreach (var (name, value) in KernelSpecs.Environment) Environment.SetEnvironmentVariable(name, value);
        ConnectionFile file;
        try
        {
            file = ConnectionFile.Read(connectionFile);
        }
        catch (JupyterException refused)
        {
            await error.WriteLineAsync(refused.Message).ConfigureAwait(false);
            return false;
        }

        var session = new KernelSession(worker);
        await using (session.ConfigureAwait(false))
        {
            var waiting = Channel.CreateUnbounded<JupyterRequest>();
            var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var urgent = Channel.CreateUnbounded<JupyterRequest>();
            using var sockets = new JupyterSockets(file,
                request => (request.Channel == JupyterChannel.Shell ? waiting : urgent).Writer.TryWrite(request));
            var handler = new RequestHandler(sockets, session, waiting.Reader, stop);
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
            {
                signal.Cancel = true;
                _ = session.InterruptAsync();
            });
            using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
            {
                signal.Cancel = true;
                stop.TrySetResult();
            });
            await Task.WhenAny(stop.Task, handler.ServeAsync(), handler.ServeAsync(urgent.Reader), ParentGoneAsync())
                .ConfigureAwait(false);
            return true;
        }
    }

    /// <summary>Ends when the program that started the kernel has ended; without one that says so, never.</summary>
    private static async Task ParentGoneAsync()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), NumberStyles.None,
            CultureInfo.InvariantCulture, out var id) && id > 1)
        {
            try
            {
                using var parent = Process.GetProcessById(id);
                await parent.WaitForExitAsync().ConfigureAwait(false);
                return;
            }
            catch (Exception error) when (error is ArgumentException or InvalidOperationException)
            {
                // It is gone already, or none that can be watched: the client's good-bye is what counts.
            }
        }
        await Task.Delay(Timeout.Infinite).ConfigureAwait(false);
    }
}
