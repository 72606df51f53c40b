using Microsoft.CodeAnalysis;

namespace ClaimTrail.Notebooks.CSharp;

/// <summary>How deep code nests: brackets in brackets, calls on calls, a sum of a sum.</summary>
internal static class Nesting
{
    /// <summary>More than anybody writes, and far less than the compiler has room for (<see cref="DeepThread"/>).</summary>
    public const int Most = 2_000;

    /// <summary>The first node that stands deeper than <see cref="Most"/>, or null.</summary>
    public static SyntaxNode? TooDeep(SyntaxNode root)
    {
        var open = new Stack<(SyntaxNode Node, int Depth)>([(root, 0)]);
        while (open.TryPop(out var next))
        {
            if (next.Depth > Most) return next.Node;
            foreach (var child in next.Node.ChildNodes()) open.Push((child, next.Depth + 1));
        }
        return null;
    }
}
