namespace ClaimTrail.Cases;

/// <summary>How sure a guess is, from nothing at all to two witnesses that agree.</summary>
public enum Sureness
{
    /// <summary>Nothing was found; a person has to fill it in.</summary>
    NotFound,

    /// <summary>One weak sign, such as a file's name. Look at it.</summary>
    Guess,

    /// <summary>One good sign, such as a tag that the page carries for machines; or two weak ones that agree.</summary>
    Likely,

    /// <summary>Two signs that agree, one of them good.</summary>
    Sure,
}
