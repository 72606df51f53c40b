using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Evaluation;
using ClaimTrail.Figures;
using ClaimTrail.Quotations;
using ClaimTrail.Trails;
using Statement = ClaimTrail.Quotations.Tellings.Statement;

namespace ClaimTrail;

/// <summary>A story in several tellings, with all that its folder and its reference rows hold: the one way in.
/// Immutable; each part is read and checked from end to end when it is first asked for, and then kept.</summary>
/// <remarks>A part that cannot be used throws <see cref="CorpusException"/> with everything that is wrong with it:
/// file, row and remedy.</remarks>
/// <example><code>
/// var story = Case.Open("netflix-2023");
/// foreach (var finding in story.Findings) Console.WriteLine(finding.Sentence);
/// </code></example>
public sealed class Case
{
    /// <summary>Given as the text folder: open the case without its full texts, wherever they may lie.</summary>
    public const string WithoutText = "";

    private readonly Lazy<CaseStory> _about;
    private readonly Lazy<Corpus> _corpus;
    private readonly Lazy<IReadOnlyList<(Article, Figure)>> _figures;
    private readonly Lazy<IReadOnlyList<FigureLabel>> _labels;
    private readonly Lazy<ReferenceShelf> _reference;
    private readonly Lazy<CheckDesk> _desk;
    private readonly Lazy<IReadOnlyList<Finding>> _findings;
    private readonly Lazy<TrailCase> _trails;

    private Case(string folder, string? textFolder)
    {
        Folder = folder;
        ReferenceFolder = CaseFolders.ReferenceOf(folder);
        _about = new(() => CaseStory.Read(folder));
        _corpus = new(() => Corpus.Open(folder, textFolder));
        _figures = new(() => [.. Articles.SelectMany(a => a.FindFigures().Select(f => (a, f)))]);
        _labels = new(() => FigureLabel.Read(folder));
        _reference = new(() => ReferenceShelf.OfCase(folder));
        _desk = new(OpenDesk);
        _findings = new(() => Desk.CheckAll());
        _trails = new(() => TrailCase.Open(Corpus, folder, ReferenceFolder));
    }

    /// <summary>The name of the case: that of its folder.</summary>
    public string Name => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Folder)));

    /// <summary>The case folder.</summary>
    public string Folder { get; }

    /// <summary>The folder of the reference rows: <c>reference</c> in the case folder or, if there is none, beside
    /// it.</summary>
    public string ReferenceFolder { get; }

    /// <summary>What the case is about, in words for people, and the questions that notebooks ask of it.</summary>
    public CaseStory Story => _about.Value;

    /// <summary>The articles with their paragraphs and passages, by id.</summary>
    public Corpus Corpus => _corpus.Value;

    /// <summary>The articles, in the order of the cards.</summary>
    public IReadOnlyList<Article> Articles => Corpus.Articles;

    /// <summary>The quoted passages, article by article in the order of the text.</summary>
    public IReadOnlyList<Passage> Passages => Corpus.Passages;

    /// <summary>The figures of every article, in the order of the text; repeated paragraphs and page furniture left
    /// out.</summary>
    public IReadOnlyList<(Article Article, Figure Figure)> Figures => _figures.Value;

    /// <summary>The figures as people labelled them; empty when nobody did.</summary>
    public IReadOnlyList<FigureLabel> Labels => _labels.Value;

    /// <summary>The quotations of every article, in the order of the text; repeated paragraphs and page furniture
    /// left out.</summary>
    public IReadOnlyList<(Article Article, Quotation Quotation)> Quotations =>
    [
        .. from reading in Trails.Readings
           from quotation in reading.Quotations
           where reading.IsFresh(quotation.Span)
           select (reading.Article, quotation),
    ];

    /// <summary>The remarks that several articles tell, as the codebook of the case lists them.</summary>
    public IReadOnlyList<Statement> Statements => Trails.Codebook.Statements;

    /// <summary>The facts from outside the articles that claims are held against.</summary>
    public ReferenceShelf Reference => _reference.Value;

    /// <summary>The claims with the figures found for them, and the checks. Only passages are read for it, so that
    /// findings are the same with and without the full texts.</summary>
    public CheckDesk Desk => _desk.Value;

    /// <summary>The claims, each with the figure that was found for it.</summary>
    public IReadOnlyList<ClaimedFigure> Claims => Desk.Claims;

    /// <summary>What the checks found, in the order of the claims.</summary>
    public IReadOnlyList<Finding> Findings => _findings.Value;

    /// <summary>What follows the quotations: readings, matched quotations, tellings, trail.</summary>
    public TrailCase Trails => _trails.Value;

    /// <summary>Who took what from whom.</summary>
    public Trail Trail => Trails.Trail;

    /// <summary>A table of reference rows as its file holds it; one of the case itself goes before one of the same name
    /// that all cases share.</summary>
    /// <param name="name">Its name without <c>.csv</c>, such as <c>unions</c>.</param>
    /// <exception cref="CorpusException">There is no such table, or it is broken.</exception>
    public ReferenceTable Table(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ReferenceTable.Read(name, ReferenceFolder, CaseFolders.SharedReferenceOf(Folder));
    }

    /// <summary>Opens a case.</summary>
    /// <param name="folderOrName">A case folder, or the name of one in the nearest folder <c>data</c>, from the working
    /// folder upward.</param>
    /// <param name="textFolder">The folder with the full texts, one <c>ID.txt</c> per article. Null: the folder named
    /// in the environment variable CLAIMTRAIL_TEXT, then <c>text</c> in the case folder, article by article; where
    /// neither has a file, that article is opened without text. <see cref="WithoutText"/>: no text at all. A relative
    /// path counts from the working folder or, if nothing is there, from the next folder above it or above the case
    /// folder where it leads somewhere.</param>
    /// <exception cref="CorpusException">There is no such case; the remedy lists those that were found.</exception>
    public static Case Open(string folderOrName, string? textFolder = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folderOrName);
        return new Case(CaseFolders.Find(folderOrName), textFolder);
    }

    private CheckDesk OpenDesk()
    {
        var claims = ClaimSheet.Read(Path.Combine(Folder, ClaimSheet.FileName), Reference);
        return CheckDesk.Of(Corpus.Open(Folder, WithoutText), Reference, claims);
    }
}
