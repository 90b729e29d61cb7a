using NewsCorpus.Compiler.Index;

namespace NewsCorpus.Compiler.Formatting;

/// <summary>A line of INDEX.md as it is written, without its end, and what it was read as.</summary>
/// <param name="Read">The line with comments blanked out, as long as the line that is written.</param>
/// <param name="Item">The item that begins here.</param>
/// <param name="Field">The field that stands here.</param>
/// <param name="Heading">The heading that begins here, as it is written; one with a line below it may have several lines.</param>
internal sealed record WrittenLine(IndexLine Line, string Written, string Read, IndexItem? Item, IndexField? Field, string? Heading)
{
    public bool StartsInComment => Line.StartsInComment;

    /// <summary>Whether nothing stands here; an empty line of a comment or of code is part of it.</summary>
    public bool IsBlank => Line.Kind == LineKind.Blank && !StartsInComment && string.IsNullOrWhiteSpace(Written);

    /// <summary>Whether nothing but comment stands here.</summary>
    public bool IsComment => Line.Kind == LineKind.Blank && !IsBlank;

    /// <summary>Where the text after the marker begins and ends in the line.</summary>
    public int From => Line.Start - Line.LineStart;

    public int To => From + Line.Length;
}
