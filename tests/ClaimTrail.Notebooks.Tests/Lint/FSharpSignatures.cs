using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace ClaimTrail.Notebooks.Tests.Lint;

/// <summary>Members as packages written in F# have them, for cells that a test lints.</summary>
public static class FSharpSignatures
{
    public static FSharpList<int> Marks => FSharpList<int>.Empty;

    public static FSharpOption<int>[] Maybe() => [];

    public static string Spread(this string text, FSharpOption<string> sign) => text + sign;

    public static string Plain(string text) => text;
}
