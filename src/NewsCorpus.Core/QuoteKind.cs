namespace NewsCorpus;

/// <summary>How the words of a quote stand in the text.</summary>
#if NEWSCORPUS_COMPILER
internal
#else
public
#endif
enum QuoteKind
{
    /// <summary>At least a clause in somebody's own words.</summary>
    Direct = 0,

    /// <summary>A fragment of somebody's words, built into the reporter's sentence.</summary>
    Partial = 1,

    /// <summary>Words set in marks without being reported as said: a term, a title, a distance from the word.</summary>
    Scare = 2,

    /// <summary>What somebody is said to have said, in the reporter's words and without marks: a clause behind a reporting verb.</summary>
    Indirect = 3,
}
