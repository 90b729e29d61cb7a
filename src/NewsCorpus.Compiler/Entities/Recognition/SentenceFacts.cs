using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// The facts about the tokens of a sentence, read when they are first asked for: most words are far from any name. One object
/// serves sentence after sentence.
/// </summary>
internal sealed class SentenceFacts(string text, NameModel model)
{
    // A sentence with fewer words in capitals may just name something.
    private const int LeastShouted = 2;
    private const int LongestPhrase = 5;

    private WordFacts[] _facts = [];
    private bool _isShouted;

    public string Text => text;

    public int First { get; private set; }

    public int End { get; private set; }

    public void Begin(ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        if (_facts.Length < tokens.Length) _facts = new WordFacts[tokens.Length + (tokens.Length / 2)];
        Array.Clear(_facts, sentence.First, sentence.End - sentence.First);
        First = sentence.First;
        End = sentence.End;
        _isShouted = IsShouted(tokens);
    }

    /// <summary>The facts about a token; beside the sentence, those about its edges.</summary>
    public WordFacts At(ReadOnlySpan<Token> tokens, int at)
    {
        if (at < First) return new WordFacts(model.BeforeSentence, WordShape.BeforeSentence, 0);
        if (at >= End) return new WordFacts(model.BehindSentence, WordShape.BehindSentence, 0);
        ref WordFacts facts = ref _facts[at];
        if (facts.Knowledge is null) facts = new WordFacts(model.KnowledgeOf(tokens[at].Word), ShapeOf(tokens[at]), 0);
        return facts;
    }

    /// <summary>Finds the phrases of the lexicon in a run of tokens, the longest first.</summary>
    public void FindPhrases(ReadOnlySpan<Token> tokens, Sentence run)
    {
        for (int at = run.First; at < run.End; at++)
        {
            WordFacts facts = At(tokens, at);
            if (!facts.Has(LexiconFlags.PhraseStart)) continue;
            uint hash = facts.Word;
            int length = 0;
            LexiconEntry phrase = default;
            for (int next = at + 1; next < Math.Min(run.End, at + LongestPhrase); next++)
            {
                hash = FeatureHash.Combine(hash, At(tokens, next).Word);
                LexiconEntry found = model.Lexicon.Find(hash);
                if (found.Combination == 0) continue;
                phrase = found;
                length = next + 1 - at;
            }

            for (int i = 0; i < length; i++)
                _facts[at + i] = At(tokens, at + i) with { Phrase = (ushort)((2 * phrase.Combination) + (i == 0 ? 0 : 1)) };
            at += Math.Max(length - 1, 0);
        }
    }

    private WordShape ShapeOf(in Token token)
    {
        WordShape shape = WordShapes.Of(text, token);
        return _isShouted && shape is WordShape.Capitals or WordShape.LongCapitals ? WordShape.Shouted : shape;
    }

    private bool IsShouted(ReadOnlySpan<Token> tokens)
    {
        int shouted = 0;
        for (int at = First; at < End; at++)
        {
            Token token = tokens[at];
            if (!token.IsWord || token.Span.Length < 2) continue;
            char second = text[token.Start + 1];
            if (char.IsLower(second) || char.IsLower(text[token.Start])) return false;
            if (char.IsUpper(second)) shouted++;
        }

        return shouted >= LeastShouted;
    }
}
