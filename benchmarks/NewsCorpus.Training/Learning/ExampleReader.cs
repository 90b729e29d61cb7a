using NewsCorpus.Compiler.Entities.Recognition;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;
using NewsCorpus.Training.Data;

namespace NewsCorpus.Training.Learning;

/// <summary>Makes examples of annotated texts, and gives each feature a number.</summary>
internal sealed class ExampleReader(NameLexicon lexicon, LanguagePack pack)
{
    // Features are read by the same code that recognises; there is only nothing learnt yet.
    private readonly NameModel _unlearnt = new(lexicon, new NameWeights(new ulong[NameWeights.BucketSize]), new int[NameTags.Count * NameTags.Count]);

    private readonly Dictionary<uint, int> _numbers = [];
    private readonly List<uint> _features = [];

    /// <summary>The features by their numbers.</summary>
    public IReadOnlyList<uint> Features => _features;

    public List<Example> Read(IEnumerable<AnnotatedText> texts)
    {
        List<Example> examples = [];
        foreach (AnnotatedText text in texts) AddExamples(text, examples);
        return examples;
    }

    private void AddExamples(AnnotatedText source, List<Example> examples)
    {
        var facts = new SentenceFacts(source.Text, _unlearnt);
        var written = new uint[NameFeatures.MostOfContext + (WordKnowledge.Places * NameFeatures.MostOfWord)];
        foreach (Passage passage in PassageReader.Read(source.Text, pack))
        {
            ReadOnlySpan<Token> tokens = passage.AsSpan();
            foreach (Sentence sentence in passage.Sentences)
            {
                facts.Begin(tokens, sentence);
                for (int from = sentence.First; ;)
                {
                    Sentence run = NameRuns.Next(tokens, facts, from);
                    if (run.First == run.End) break;
                    from = run.End;
                    facts.FindPhrases(tokens, run);
                    var features = new int[run.End - run.First][];
                    for (int at = run.First; at < run.End; at++)
                    {
                        int count = Write(tokens, facts, run, at, written);
                        features[at - run.First] = [.. written.AsSpan(0, count).ToArray().Select(NumberOf)];
                    }

                    examples.Add(new Example(features, TagsOf(source, tokens, run)));
                }
            }
        }
    }

    private static int Write(ReadOnlySpan<Token> tokens, SentenceFacts facts, Sentence run, int at, Span<uint> features)
    {
        int count = NameFeatures.WriteContext(tokens, facts, run, at, features);
        for (int place = 0; place < WordKnowledge.Places; place++)
        {
            int other = at + place - (int)WordPlace.Here;
            WordFacts word = facts.At(tokens, other);
            ReadOnlySpan<char> letters = other >= facts.First && other < facts.End ? tokens[other].Folded : [];
            count += NameFeatures.WriteWord(word.Word, word.Entry, letters, (WordPlace)place, features[count..]);
        }

        return count;
    }

    private int NumberOf(uint feature)
    {
        if (_numbers.TryGetValue(feature, out int number)) return number;
        _numbers.Add(feature, number = _features.Count);
        _features.Add(feature);
        return number;
    }

    private static NameTag[] TagsOf(AnnotatedText source, ReadOnlySpan<Token> tokens, Sentence run)
    {
        var tags = new NameTag[run.End - run.First];
        int last = -1;
        for (int at = run.First; at < run.End; at++)
        {
            for (int name = 0; name < source.Names.Count; name++)
            {
                CharSpan span = source.Names[name].Span;
                if (tokens[at].Start < span.Start || tokens[at].End > span.End) continue;
                tags[at - run.First] = NameTags.Of(source.Names[name].Kind, isFirst: last != name);
                last = name;
                break;
            }

            if (tags[at - run.First] == NameTag.Outside) last = -1;
        }

        return tags;
    }
}
