namespace ClaimTrail.Articles;

/// <summary>Collects errors, so that the first does not hide the rest.</summary>
internal sealed class ErrorList
{
    private readonly List<CorpusError> _errors = [];

    public IReadOnlyList<CorpusError> All => _errors;

    public void Add(string file, int? row, string what, string remedy) => _errors.Add(new CorpusError(file, row, what, remedy));
}
