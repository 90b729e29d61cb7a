namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>Where a word stands to the token whose tag is asked for.</summary>
internal enum WordPlace : byte
{
    SecondBefore,
    Before,
    Here,
    Behind,
    SecondBehind,
}
