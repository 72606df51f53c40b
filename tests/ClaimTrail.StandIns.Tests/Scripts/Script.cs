using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace ClaimTrail.StandIns.Tests.Scripts;

/// <summary>Compiles and runs C# as a notebook cell would be.</summary>
internal static class Script
{
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .AddReferences(PackagesUnderTest.Assemblies.Select(path => Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(path)))
        .AddReferences(typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(System.Globalization.CultureInfo).Assembly)
        .AddImports("System", "System.Linq", "System.Text", "System.Collections.Generic", "System.Threading.Tasks");

    /// <summary>The value of the code's last expression, as text.</summary>
    public static async Task<string> Run(string code) =>
        (await CSharpScript.EvaluateAsync<object>(code, Options))?.ToString() ?? "(null)";
}
