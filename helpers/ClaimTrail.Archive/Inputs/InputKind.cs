namespace ClaimTrail.Archive.Inputs;

/// <summary>What an input holds.</summary>
public enum InputKind
{
    /// <summary>JSON objects, one a line.</summary>
    Lines,

    /// <summary>One plain text.</summary>
    Text,
}
