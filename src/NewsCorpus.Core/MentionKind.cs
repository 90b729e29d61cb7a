namespace NewsCorpus;

/// <summary>By what an entity is mentioned.</summary>
#if NEWSCORPUS_COMPILER
internal
#else
public
#endif
enum MentionKind
{
    /// <summary>Its name or an alias, with an honorific where one precedes it.</summary>
    Name = 0,

    /// <summary>A role that it holds ("the President of …").</summary>
    Role = 1,

    /// <summary>A pronoun, or a word that carries one.</summary>
    Pronoun = 2,
}
