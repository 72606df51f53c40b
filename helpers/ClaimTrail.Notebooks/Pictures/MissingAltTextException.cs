namespace ClaimTrail.Notebooks.Pictures;

/// <summary>A cell shows a chart that says nothing to those who cannot see it.</summary>
/// <param name="message">Which chart, and what to do.</param>
internal sealed class MissingAltTextException(string message) : Exception(message);
