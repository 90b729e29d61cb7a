namespace NewsCorpus.Accuracy.Data;

/// <summary>A name as an annotator sees it. Places count code points of the text.</summary>
/// <param name="Kind">PER, LOC or ORG.</param>
/// <param name="Identity">Whom or what it means, where the annotator says so.</param>
internal sealed record GoldMention(int Start, int End, string Kind, string Text, string? Identity);
