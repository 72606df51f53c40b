namespace ClaimTrail.Notebooks.Documents;

/// <summary>A file is no notebook that can be run: broken JSON, another format, no kernel or an unknown one.</summary>
/// <param name="message">What is wrong, where, and what to do.</param>
/// <param name="inner">The cause, when there is one.</param>
public sealed class UnreadableNotebookException(string message, Exception? inner = null) : Exception(message, inner);
