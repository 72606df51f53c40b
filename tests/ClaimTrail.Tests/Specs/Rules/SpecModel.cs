using System.Globalization;

namespace ClaimTrail.Tests.Specs.Rules;

/// <summary>A model of the peer that counts, and the file of its examples.</summary>
internal sealed record SpecModel(string Name, string File)
{
    public string PathFor(string folder) => string.Format(CultureInfo.InvariantCulture, File, folder);
}
