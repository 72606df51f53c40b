namespace ClaimTrail.Notebooks.Documents;

/// <summary>What a cell of a notebook holds.</summary>
public enum CellKind
{
    /// <summary>Text for readers, in Markdown.</summary>
    Markdown,

    /// <summary>Something a kernel runs, or content that goes to the page (HTML, Mermaid).</summary>
    Code,

    /// <summary>Text for other tools; neither run nor shown.</summary>
    Raw,
}
