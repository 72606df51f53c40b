using System.Text;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.CSharp;

/// <summary>What is in scope before the first C# cell.</summary>
internal static class CSharpPrelude
{
    /// <summary>Its text, which needs nothing but .NET.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(CSharpPrelude).Assembly.GetManifestResourceStream("ClaimTrail.Notebooks.CSharp.Prelude.csx")!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    public static CellToCompile Cell => new(new KernelCode(Text, "prelude", 1, IsCell: false), []);
}
