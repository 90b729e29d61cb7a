namespace NewsCorpus.Image;

/// <summary>Where a page is in a file.</summary>
internal readonly record struct PagePlace(long Start, int Length);
