using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Quotes.Speakers;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities;

/// <summary>Counts the names of an article that are missing from the catalogue, for the editor who keeps it.</summary>
internal sealed class StrangerCounter
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<Stranger> _found = [];
    private PlaceFinder? _finder;

    public EquatableArray<Stranger> Found => _found.ToEquatableArray();

    public void Count(string text, Passage passage, CandidateList candidates)
    {
        int sentence = 0;
        foreach (Candidate candidate in candidates.InOrder)
        {
            if (candidate.Entity is >= 0) continue;
            while (sentence + 1 < passage.Sentences.Count && passage.Sentences[sentence + 1].First <= candidate.First) sentence++;

            // The first word of a sentence has its capital from there.
            if (passage.Sentences[sentence].First == candidate.First && candidate.End == candidate.First + 1) continue;
            string name = candidate.Span.Of(text);
            if (_places.TryGetValue(name, out int place))
            {
                _found[place] = _found[place] with { Count = _found[place].Count + 1 };
                continue;
            }

            _places.Add(name, _found.Count);
            _finder ??= new PlaceFinder(text);
            _found.Add(new Stranger(name, 1, _finder.Find(candidate.Span)));
        }
    }
}
