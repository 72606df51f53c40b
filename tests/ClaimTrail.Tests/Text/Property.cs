using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace ClaimTrail.Tests.Text;

/// <summary>Runs a property on random input with a fixed seed, so that a failure is the same on every
/// machine.</summary>
internal static class Property
{
    /// <summary>Runs 300 cases; a failure shows the seed and the smallest input found.</summary>
    public static void Holds<T>(ulong seed, Gen<T> inputs, Action<T> assertion, int cases = 300) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(cases)
                .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed, 1), FSharpOption<int>.None))),
            Prop.ForAll(Arb.From(inputs), assertion));
}
