namespace NewsCorpus.Accuracy;

/// <summary>What was asked for or given cannot be used. The message is the one line that the user is told.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
