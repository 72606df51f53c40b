namespace ClaimTrail.Quotations.People;

/// <summary>What a name in a case stands for.</summary>
public enum EntityKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company, union, guild or authority.</summary>
    Organisation,

    /// <summary>A newspaper, site or broadcaster that published something about the story.</summary>
    Outlet,

    /// <summary>An agency that sells news or pictures to outlets.</summary>
    Agency,
}

/// <summary>Somebody or something that the case names, under one name for all languages.</summary>
/// <param name="Id">The name that other files use: lower-case letters, digits and hyphens.</param>
/// <param name="Name">The name as it is shown to readers.</param>
/// <param name="Kind">What it is.</param>
public sealed record Entity(string Id, string Name, EntityKind Kind);
