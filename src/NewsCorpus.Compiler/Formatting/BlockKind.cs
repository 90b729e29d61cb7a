namespace NewsCorpus.Compiler.Formatting;

internal enum BlockKind
{
    Heading,

    /// <summary>Fields of the corpus.</summary>
    Fields,

    /// <summary>An item with its fields.</summary>
    Item,

    /// <summary>A comment on lines of its own.</summary>
    Comment,

    /// <summary>What is not read: paragraphs, tables, code, quotations, whole sections of prose.</summary>
    Prose,
}
