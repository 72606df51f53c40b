using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Engine;

/// <summary>How values of a type are shown in place of the way that the engine or the type's own package has for them.</summary>
/// <param name="Type">The type; what derives from it is shown so too.</param>
/// <param name="Show">Gives a value in every MIME type it has, the first preferred.</param>
public sealed record ShownAs(Type Type, Func<object, MimeBundle> Show);
