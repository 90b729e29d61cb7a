using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Quotes.Speakers;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities;

/// <summary>
/// Counts the names of an article that are missing from the catalogue, for the editor who keeps it: the recognised entities, and,
/// where no name was recognised by its form, capitalised words.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="recognised">Its recognised entities.</param>
/// <param name="countsCapitals">Whether capitalised words that are no entity count.</param>
internal sealed class StrangerCounter(string text, IReadOnlyList<RecognisedEntity> recognised, bool countsCapitals)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<Stranger> _found = [];
    private readonly PlaceFinder _finder = new(text);

    public EquatableArray<Stranger> Found => _found.ToEquatableArray();

    public void Count(Passage passage, CandidateList candidates)
    {
        int sentence = 0;
        foreach (Candidate candidate in candidates.InOrder)
        {
            if (candidate.Entity is int entity)
            {
                if (entity < 0) Add(recognised[~entity].Name, recognised[~entity].Kind, candidate.Span);
                continue;
            }

            while (sentence + 1 < passage.Sentences.Count && passage.Sentences[sentence + 1].First <= candidate.First) sentence++;

            // The first word of a sentence has its capital from there.
            bool isSentenceCapital = passage.Sentences[sentence].First == candidate.First && candidate.End == candidate.First + 1;
            if (countsCapitals && !isSentenceCapital) Add(candidate.Span.Of(text), kind: null, candidate.Span);
        }
    }

    private void Add(string name, EntityKind? kind, CharSpan span)
    {
        if (_places.TryGetValue(name, out int place))
        {
            _found[place] = _found[place] with { Count = _found[place].Count + 1 };
            return;
        }

        _places.Add(name, _found.Count);
        _found.Add(new Stranger(name, kind, 1, _finder.Find(span)));
    }
}
