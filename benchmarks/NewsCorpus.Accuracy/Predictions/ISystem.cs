using NewsCorpus.Accuracy.Data;

namespace NewsCorpus.Accuracy.Predictions;

/// <summary>
/// A program under measurement: what it finds in the texts of a set, by their ids. Null where it was not run on the set.
/// </summary>
internal interface ISystem
{
    string Name { get; }

    IReadOnlyDictionary<string, PredictedDocument>? Annotate(QuoteSet set);

    IReadOnlyDictionary<string, PredictedDocument>? Annotate(EntitySet set);
}
