using ClaimTrail.Fuzz.Tests.Running;
using ClaimTrail.Languages;
using ClaimTrail.Testing;
using Xunit.Abstractions;

namespace ClaimTrail.Fuzz.Tests.Readers;

public class LanguageTableFuzz(ITestOutputHelper output) : ReaderFuzz(output)
{
    internal override FuzzedReader Reader(string folder) => new(
        "language-json",
        [.. Languages.Languages.All.Select(language => File.ReadAllBytes(
            RepositoryRoot.Combine("helpers", "ClaimTrail", "Languages", "Tables", $"{language.Tag}.json")))],
        [.. new[] { "\"scales\"", "\"variants\"", "\"sources\"", "[\"", "\"]", "{\"tag\":\"" }.Select(SeedFiles.Of)],
        input => _ = LanguageTableReader.Read("fuzz.json", input),
        [typeof(LanguageTableException)]);
}
