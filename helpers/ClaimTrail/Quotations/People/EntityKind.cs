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
