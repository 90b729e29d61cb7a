using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>A quote with the words around it, as an attribution rule sees it.</summary>
internal sealed class QuoteContext
{
    // "and", "the", "dan": what titles write small.
    private const int LongestSmallWord = 4;

    private readonly PassageReading _first;
    private readonly PassageReading _last;

    public QuoteContext(FoundQuote quote, PassageReading first, PassageReading last, SpeakersInForce inForce, string text, LanguagePack pack)
    {
        Quote = quote;
        InForce = inForce;
        Text = text;
        Pack = pack;
        _first = first;
        _last = last;
        int open = first.Passage.TokenAt(quote.Span.Start);
        int close = last.Passage.TokenAt(quote.Span.End);
        Left = new Sentence(first.SentenceAt(open).First, open);
        Sentence after = last.SentenceAt(Math.Max(0, close - 1));
        Right = new Sentence(close, Math.Max(close, after.End));
    }

    public FoundQuote Quote { get; }

    public SpeakersInForce InForce { get; }

    public string Text { get; }

    public LanguagePack Pack { get; }

    /// <summary>The tokens of the sentence before the quote, in its first paragraph.</summary>
    public Sentence Left { get; }

    /// <summary>The tokens of the sentence behind the quote, in its last paragraph.</summary>
    public Sentence Right { get; }

    /// <summary>The paragraph before the quote's, where it is one of the report and no section head stands between.</summary>
    public PassageReading? ParagraphBefore { get; init; }

    /// <summary>Whether the quote begins its paragraph and nothing follows it there.</summary>
    public bool IsAlone => Quote.Span.Start == _first.Passage.Span.Start && RightTokens.Length == Right.First;

    public ReadOnlySpan<Token> LeftTokens => _first.Passage.AsSpan();

    public ReadOnlySpan<Token> RightTokens => _last.Passage.AsSpan();

    public SubjectFinder LeftSubjects => _first.Subjects;

    public SubjectFinder RightSubjects => _last.Subjects;

    public PassageReading FirstPassage => _first;

    public PassageReading LastPassage => _last;

    /// <summary>Who the quote before this one is by, where a rule said so.</summary>
    public Attribution? Previous { get; init; }

    /// <summary>Whether brackets hold the quote and nothing else.</summary>
    public bool IsInBrackets => Left.End > Left.First && LeftTokens[Left.End - 1].Is('(') && Right.First < Right.End && RightTokens[Right.First].Is(')');

    /// <summary>Whether the word before the quote is a common noun, which the quote then names.</summary>
    public bool IsBehindNoun => Left.End > Left.First && LeftSubjects.IsNoun(Left.End - 1, Left.End);

    /// <summary>Whether the quote is the title of a work, and so nobody's words: "on “Rain at Noon,” Rina said".</summary>
    public bool IsTitle => Left.End > Left.First && Capitals(withNumbers: true) is > 0 and int capitals && IsBehindWhatHasTitles(isWord: capitals == 1);

    /// <summary>Whether the quote is two words or more with capitals, but for short ones between them.</summary>
    public bool IsInTitleCase => Capitals(withNumbers: false) > 1;

    // How many capitals the quote has, 0 where a word of some length is small.
    private int Capitals(bool withNumbers)
    {
        int capitals = 0;
        ReadOnlySpan<Token> tokens = LeftTokens;
        for (int at = Left.End; at < tokens.Length && tokens[at].Start < Quote.WordsEnd; at++)
        {
            if (!tokens[at].IsWord) continue;
            if (tokens[at].IsCapitalised || (withNumbers && char.IsDigit(Text[tokens[at].Start]))) capitals++;
            else if (capitals == 0 || tokens[at].Span.Length > LongestSmallWord) return 0;
        }

        return capitals;
    }

    // "on “…”", "Rain City's “…”", "the song “…”", "her book, “…”"; but not "called her “…”". A single word may be shouted: "for “Change!”".
    private bool IsBehindWhatHasTitles(bool isWord)
    {
        ReadOnlySpan<Token> tokens = LeftTokens;
        int last = Left.End - 1;
        if (LeftSubjects.OwnerAt(last) is Subject owner) return !owner.IsPronoun || (!isWord && !LeftSubjects.IsVerb(last - 1));
        if (Pack.Is(tokens, last, WordClass.Preposition)) return !Pack.Is(tokens, last, WordClass.Infinitive) && !(isWord && IsSetApart);
        if (isWord) return Pack.Is(tokens, last, WordClass.Labelling) && !Pack.Is(tokens, last, WordClass.Naming);
        return Pack.Is(tokens, tokens[last].Is(',') ? last - 1 : last, WordClass.Labelling);
    }

    /// <summary>Whether an earlier quote stands in the same sentence.</summary>
    public bool HasQuoteBefore => Left.End > Left.First && _first.HasQuoteIn(LeftTokens[Left.First].Start, Quote.Span.Start);

    /// <summary>Whether a stop or a comma sets the quote apart from what follows, as speech is and a term is not.</summary>
    public bool IsSetApart => RightWord > Right.First || Punctuation.IsSentenceEnd(Text[Quote.WordsEnd - 1]) ||
        Text[Quote.WordsEnd - 1] is ',' or '-' or '–' or '—';

    /// <summary>The first word behind the closing mark and a comma or dash.</summary>
    public int RightWord
    {
        get
        {
            int at = Right.First;
            while (at < Right.End && (RightTokens[at].Is(',') || RightTokens[at].Is('–') || RightTokens[at].Is('—'))) at++;
            return at;
        }
    }
}
