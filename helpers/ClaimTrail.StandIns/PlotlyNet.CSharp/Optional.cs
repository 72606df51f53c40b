using Microsoft.FSharp.Core;

namespace Plotly.NET.CSharp;

/// <summary>An argument that may be left out. A value of its type converts to it by itself.</summary>
/// <typeparam name="T">The argument's type.</typeparam>
/// <param name="Value">The argument.</param>
/// <param name="IsSome">Whether the argument was given.</param>
public readonly record struct Optional<T>(T Value, bool IsSome)
{
    /// <summary>A given argument.</summary>
    public static implicit operator Optional<T>(T Value) => new(Value, true);
}

/// <summary>Between C#'s and F#'s optional arguments.</summary>
public static class OptionalExtensions
{
    internal static FSharpOption<T> ToOption<T>(this Optional<T> opt) =>
        opt.IsSome ? FSharpOption<T>.Some(opt.Value) : FSharpOption<T>.None;
}
