namespace NewsCorpus;

/// <summary>What a paragraph is.</summary>
#if NEWSCORPUS_COMPILER
internal
#else
public
#endif
enum ParagraphKind
{
    /// <summary>Running text of the report.</summary>
    Body = 0,

    /// <summary>The headline, where the article's file opens with it.</summary>
    Headline = 1,

    /// <summary>A section head between paragraphs of the body.</summary>
    Heading = 2,

    /// <summary>A line that announces links to other articles ("Read more from …:").</summary>
    RelatedHeading = 3,

    /// <summary>A link to another article, by its headline.</summary>
    RelatedLink = 4,
}
