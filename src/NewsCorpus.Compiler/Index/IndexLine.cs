namespace NewsCorpus.Compiler.Index;

/// <summary>A line as a block of Markdown, with its text after the marker.</summary>
/// <param name="Level">The level of a heading; otherwise the columns that the line is indented by.</param>
/// <param name="StartsInComment">Whether a comment of a line above runs into this one.</param>
internal readonly record struct IndexLine(
    LineKind Kind, int Level, int Start, int Length, int Number, int LineStart, bool StartsInComment);
