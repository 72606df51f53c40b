using ClaimTrail.Articles;

namespace ClaimTrail.Site.Cases;

/// <summary>A term of the field, a row of <c>glossary.csv</c>.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Term">The term.</param>
/// <param name="Meaning">What it means, in plain English.</param>
/// <param name="Example">An example; empty when there is none.</param>
/// <param name="See">Ids of related terms.</param>
internal sealed record GlossaryTerm(string Id, string Term, string Meaning, [Cell(IfEmpty = "")] string Example,
    IReadOnlyList<string> See)
{
    /// <summary>The term in other languages, each with its BCP 47 tag.</summary>
    public IReadOnlyList<(string Language, string Name)> Names { get; private init; } = [];

    /// <summary>The terms with their names; none where there is no such file.</summary>
    /// <param name="folder">The folder with <c>glossary.csv</c> and <c>glossary-languages.csv</c>.</param>
    /// <exception cref="CorpusException">A file cannot be read; carries all errors.</exception>
    public static IReadOnlyList<GlossaryTerm> Read(string folder)
    {
        var errors = new ErrorList();
        var names = Rows<TermNames>(folder, "glossary-languages.csv", errors)
            .ToDictionary(row => row.Term, row => row.All, StringComparer.Ordinal);
        var terms = Rows<GlossaryTerm>(folder, "glossary.csv", errors)
            .Select(term => term with { Names = names.GetValueOrDefault(term.Id, []) }).ToList();
        return errors.All.Count == 0 ? terms : throw new CorpusException(errors.All);
    }

    private static IEnumerable<T> Rows<T>(string folder, string file, ErrorList errors) =>
        File.Exists(Path.Combine(folder, file))
            ? CsvRecords.Read<T>(folder, file, errors).Select(row => row.Value)
            : [];

    private sealed record TermNames(string Term, string Ko, string Zh, string Id, string Ar)
    {
        public IReadOnlyList<(string Language, string Name)> All => [("ko", Ko), ("zh", Zh), ("id", Id), ("ar", Ar)];
    }
}
