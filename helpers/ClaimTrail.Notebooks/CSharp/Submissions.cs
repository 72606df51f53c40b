using System.Reflection;
using System.Runtime.Loader;

namespace ClaimTrail.Notebooks.CSharp;

/// <summary>Loads and runs compiled cells, each of which sees the variables of the ones before it.</summary>
internal sealed class Submissions
{
    // The cells of every notebook have the same names.
    private readonly AssemblyLoadContext context = new("cells");
    // The compiler gives each cell that declares something the next place in this array; place 0 is for a host's object, and
    // there is none.
    private object?[] states = new object?[8];
    private int count = 1;

    /// <summary>Runs a cell to its end.</summary>
    /// <returns>The value of its last expression.</returns>
    public async Task<object?> RunAsync(Submission submission)
    {
        NamedAssemblies.Add(submission.References);
        var run = Load(submission).CreateDelegate<Func<object?[], Task<object?>>>();
        if (count == states.Length) Array.Resize(ref states, states.Length * 2);
        try
        {
            return await run(states).ConfigureAwait(false);
        }
        finally
        {
            if (states[count] is not null) count++;
        }
    }

    private MethodInfo Load(Submission submission)
    {
        using var assembly = new MemoryStream(submission.Assembly, writable: false);
        using var symbols = new MemoryStream(submission.Symbols, writable: false);
        return context.LoadFromStream(assembly, symbols)
            .GetType(submission.EntryType, throwOnError: true)!
            .GetMethod(submission.EntryPoint, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
    }
}
