using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Quotes.Speakers;
using NewsCorpus.Compiler.Text;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Entities;

/// <summary>Counts the names of an article that are missing from the catalogue, for the editor who keeps it.</summary>
internal sealed class StrangerCounter(LanguagePack pack)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<Stranger> _found = [];
    private PlaceFinder? _finder;

    public EquatableArray<Stranger> Found => _found.ToEquatableArray();

    public void Count(string text, Passage passage, CandidateList candidates)
    {
        int sentence = 0;
        for (int at = 0; at < passage.Tokens.Length; at++)
        {
            while (sentence + 1 < passage.Sentences.Count && passage.Sentences[sentence + 1].First <= at) sentence++;
            if (candidates.StartingAt(at) is not { Entity: null } candidate) continue;

            // The first word of a sentence has its capital from there.
            if (passage.Sentences[sentence].First == at && candidate.End == at + 1) continue;
            string name = candidate.Span.Of(text);
            if (pack.HasWord(Folding.Fold(name), WordClass.Title)) continue;
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
