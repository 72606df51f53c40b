namespace ClaimTrail.Notebooks.Jupyter.Wire;

/// <summary>The channels on which requests come.</summary>
internal enum JupyterChannel
{
    /// <summary>Requests that wait for their turn.</summary>
    Shell,

    /// <summary>Requests that do not.</summary>
    Control,
}
