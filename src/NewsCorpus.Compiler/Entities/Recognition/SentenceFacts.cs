using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// The facts about the tokens of a sentence, read when they are first asked for: most words are far from any name. One object
/// serves sentence after sentence.
/// </summary>
internal sealed class SentenceFacts(string text, NameLexicon lexicon)
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

    public ref WordFacts At(ReadOnlySpan<Token> tokens, int at)
    {
        ref WordFacts facts = ref _facts[at];
        if (facts.IsKnown) return ref facts;
        facts.IsKnown = true;
        facts.Word = tokens[at].Word.Hash;
        facts.Entry = lexicon.Find(facts.Word);
        facts.Shape = WordShapes.Of(text, tokens[at]);
        if (_isShouted && facts.Shape is WordShape.Capitals or WordShape.LongCapitals) facts.Shape = WordShape.Shouted;
        return ref facts;
    }

    /// <summary>Finds the phrases of the lexicon in a run of tokens, the longest first.</summary>
    public void FindPhrases(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            ref WordFacts facts = ref At(tokens, at);
            if (!facts.Entry.Has(LexiconFlags.PhraseStart)) continue;
            uint hash = facts.Word;
            int length = 0;
            LexiconEntry phrase = default;
            for (int next = at + 1; next < Math.Min(end, at + LongestPhrase); next++)
            {
                hash = FeatureHash.Combine(hash, At(tokens, next).Word);
                LexiconEntry found = lexicon.Find(hash);
                if (found.Combination == 0) continue;
                phrase = found;
                length = next + 1 - at;
            }

            for (int i = 0; i < length; i++) At(tokens, at + i).Phrase = (ushort)((2 * phrase.Combination) + (i == 0 ? 0 : 1));
            at += Math.Max(length - 1, 0);
        }
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
