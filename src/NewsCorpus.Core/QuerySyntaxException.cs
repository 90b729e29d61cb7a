namespace NewsCorpus;

/// <summary>A query cannot be understood. The message says why, <see cref="Position"/> says where.</summary>
public sealed class QuerySyntaxException : FormatException
{
    /// <summary>Makes an exception for the start of a query.</summary>
    public QuerySyntaxException()
        : this("The query cannot be understood.", 0)
    {
    }

    /// <summary>Makes an exception for the start of a query.</summary>
    /// <param name="message">What is wrong.</param>
    public QuerySyntaxException(string message)
        : this(message, 0)
    {
    }

    /// <summary>Makes an exception for the start of a query, with its cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public QuerySyntaxException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception for a place in a query.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="position">Where, in UTF-16 code units from the start of the query.</param>
    public QuerySyntaxException(string message, int position)
        : base(message) => Position = position;

    /// <summary>Where the query goes wrong, in UTF-16 code units from its start.</summary>
    public int Position { get; }
}
