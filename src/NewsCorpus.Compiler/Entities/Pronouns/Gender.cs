namespace NewsCorpus.Compiler.Entities.Pronouns;

/// <summary>Whether words show a man or a woman. <see cref="Unknown"/> agrees with either.</summary>
internal enum Gender
{
    Unknown = 0,
    Masculine = 1,
    Feminine = 2,
}
