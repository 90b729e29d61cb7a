namespace NewsCorpus.Accuracy.Scoring;

/// <summary>How well a program finds the quotes of a set, and who said them.</summary>
internal sealed class QuoteScore
{
    public int Documents { get; set; }

    public Finding Exact { get; set; }

    public Finding Overlap { get; set; }

    public Share Kind { get; set; }

    /// <summary>Of the quotes with a speaker, those whose speaker was named.</summary>
    public Share Named { get; set; }

    /// <summary>Of the speakers that were named, those that are right.</summary>
    public Share Right { get; set; }

    /// <summary>How many quotes that have no speaker were given one.</summary>
    public int Spurious { get; set; }

    /// <summary>Of the quotes that the program found, those whose speaker it left open.</summary>
    public Share Open { get; set; }

    /// <summary>By the kinds of the annotator, in the order of the set.</summary>
    public OrderedDictionary<string, KindScore> Kinds { get; } = [];

    /// <summary>By rules: of the speakers that each named, those that are right.</summary>
    public SortedDictionary<string, Share> Rules { get; } = new(StringComparer.Ordinal);

    public List<QuoteError> Errors { get; } = [];
}
