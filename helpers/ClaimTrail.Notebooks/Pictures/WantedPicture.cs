namespace ClaimTrail.Notebooks.Pictures;

/// <summary>A chart or a diagram that wants a picture.</summary>
/// <param name="Source">What is to be drawn: a Plotly figure as JSON, or a diagram in Mermaid's notation.</param>
/// <param name="Alt">A chart's alt text; null for a diagram, which has its sentence.</param>
internal sealed record WantedPicture(string Source, string? Alt)
{
    /// <summary>Whether it is a chart, else it is a diagram.</summary>
    public bool IsChart => Alt is not null;

    /// <summary>The picture as markup.</summary>
    public string Markup(Drawing drawing) => Alt is null ? drawing.Svg : ChartMarkup.Image(drawing, Alt);
}
