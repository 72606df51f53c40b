using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ClaimTrail.Fuzz.Tests.Running;

/// <summary>The processor time of the calling thread where the system tells it (Linux), so that a busy machine does not
/// make a reader look slow; elsewhere wall time.</summary>
internal static partial class ThreadClock
{
    /// <summary>CLOCK_THREAD_CPUTIME_ID in the system's time.h.</summary>
    private const int ThreadProcessorTime = 3;

    public static TimeSpan Now()
    {
        if (OperatingSystem.IsLinux() && GetTime(ThreadProcessorTime, out var time) == 0)
            return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0);
        return Stopwatch.GetElapsedTime(0);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Timespec(long Seconds, long Nanoseconds);
}
