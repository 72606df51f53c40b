using ClaimTrail.Display;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Engine;

namespace ClaimTrail.Cli;

/// <summary>Brings together what the display library can show and the engine that shows it.</summary>
internal static class ShownValues
{
    public static IReadOnlyList<ShownAs> All() =>
        [.. ForeignValues.Types.Select(
            type => new ShownAs(type, value => MimeBundle.Of(ForeignValues.ViewOf(value).ToMimeBundle())))];
}
