namespace NewsCorpus;

/// <summary>
/// The bytes of a corpus are not what a corpus consists of: they are damaged, cut off, put together from different corpora, or
/// of a newer format than this library reads.
/// </summary>
public sealed class InvalidCorpusException : Exception
{
    /// <summary>Makes an exception with a general message.</summary>
    public InvalidCorpusException()
        : this("The corpus is damaged.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public InvalidCorpusException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public InvalidCorpusException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
