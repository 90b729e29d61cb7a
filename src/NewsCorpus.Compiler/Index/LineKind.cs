namespace NewsCorpus.Compiler.Index;

internal enum LineKind
{
    Blank,
    Heading,
    Quote,
    Bullet,

    /// <summary>An item of a numbered list.</summary>
    Number,

    /// <summary>A thematic break.</summary>
    Break,
    Text,

    /// <summary>A line of a fenced code block, fences included.</summary>
    Code,
}
