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

/// <summary>A line as a block of Markdown, with its text after the marker.</summary>
/// <param name="Level">The level of a heading; otherwise the columns that the line is indented by.</param>
internal readonly record struct IndexLine(LineKind Kind, int Level, int Start, int Length, int Number, int LineStart);
