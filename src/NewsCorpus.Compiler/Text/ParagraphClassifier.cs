using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Text;

/// <summary>Tells the body of an article from its headline, its section heads and the links that a site puts between them.</summary>
internal static class ParagraphClassifier
{
    private const int LongestHeadingInWords = 12;
    private const int LongestHeadlineInWords = 30;

    // "Baca lebih lanjut dari Harian Angin:".
    private const int LongestLeadInTokens = 8;

    /// <param name="text">The article's text.</param>
    /// <param name="spans">Its paragraphs.</param>
    /// <param name="headline">The headline as INDEX.md has it, or null where nothing says it.</param>
    /// <param name="pack">The language's lists.</param>
    public static List<Passage> Classify(string text, List<CharSpan> spans, string? headline, LanguagePack pack)
    {
        List<Passage> passages = Passages(text, spans, pack);
        bool linksFollow = false;
        for (int i = 0; i < passages.Count; i++)
        {
            Passage passage = passages[i];
            passage.Kind = i == 0 && IsHeadline(text, passage, headline)
                ? ParagraphKind.Headline
                : KindOfLine(text, passage, linksFollow, pack);
            linksFollow = passage.Kind == ParagraphKind.RelatedHeading || (linksFollow && passage.Kind == ParagraphKind.RelatedLink);
        }

        MarkHeadings(text, passages);
        return passages;
    }

    private static List<Passage> Passages(string text, List<CharSpan> spans, LanguagePack pack)
    {
        var tokens = new TokenList(text.Length);
        var ends = new int[spans.Count];
        for (int i = 0; i < ends.Length; i++)
        {
            Tokenizer.Tokenize(text, spans[i], pack.Vocabulary, tokens);
            ends[i] = tokens.Count;
        }

        var passages = new List<Passage>(ends.Length);
        for (int i = 0, first = 0; i < ends.Length; first = ends[i++])
            passages.Add(new Passage(i, spans[i], tokens.Slice(first, ends[i] - first)));
        return passages;
    }

    private static bool IsHeadline(string text, Passage passage, string? headline)
    {
        if (headline is not null && Folding.Fold(headline) == Folding.Fold(passage.Span.Of(text))) return true;
        return ParagraphSplitter.StandsAlone(text, passage.Span) &&
            !Punctuation.EndsSentence(text, passage.Span) &&
            passage.Span.Of(text).IndexOf('\n') < 0 &&
            CountWords(passage.Tokens) <= LongestHeadlineInWords;
    }

    private static int CountWords(ReadOnlySpan<Token> tokens)
    {
        int words = 0;
        foreach (Token token in tokens)
        {
            if (token.IsWord) words++;
        }

        return words;
    }

    private static ParagraphKind KindOfLine(string text, Passage passage, bool linksFollow, LanguagePack pack)
    {
        if (LeadsElsewhere(text, passage, pack))
            return text[passage.Span.End - 1] == ':' ? ParagraphKind.RelatedHeading : ParagraphKind.RelatedLink;
        return linksFollow && !Punctuation.EndsSentence(text, passage.Span) ? ParagraphKind.RelatedLink : ParagraphKind.Body;
    }

    // "Baca juga: …" and "Baca juga Pasar Lama dibuka": a line that says so and is no sentence. One that merely begins alike
    // ("Baca juga aturannya sebelum berangkat.") has a full stop and no colon.
    private static bool LeadsElsewhere(string text, Passage passage, LanguagePack pack)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int phrase = pack.Match(tokens, 0, WordClass.Related);
        if (phrase == 0) return false;
        if (!Punctuation.EndsSentence(text, passage.Span)) return true;
        int farthest = Math.Min(tokens.Length, phrase + LongestLeadInTokens);
        for (int at = phrase; at < farthest; at++)
        {
            if (tokens[at].Is(':') || (at == phrase && (Punctuation.IsDash(text[tokens[at].Start]) || tokens[at].Is('|')))) return true;
        }

        return false;
    }

    // A section head: a short line without a full stop and without speech, after some body and before more of it.
    private static void MarkHeadings(string text, List<Passage> passages)
    {
        bool bodyBefore = false;
        for (int i = 0; i + 1 < passages.Count; i++)
        {
            Passage passage = passages[i];
            if (passage.Kind != ParagraphKind.Body) continue;
            if (bodyBefore && passages[i + 1].Kind == ParagraphKind.Body && LooksLikeHeading(text, passage))
                passage.Kind = ParagraphKind.Heading;
            else
                bodyBefore = true;
        }
    }

    private static bool LooksLikeHeading(string text, Passage passage)
    {
        char last = text[passage.Span.End - 1];
        if (Punctuation.EndsSentence(text, passage.Span) || last is ':' or ',' or ';') return false;
        int words = 0;
        foreach (Token token in passage.Tokens)
        {
            if (token.IsWord) words++;
            else if (Punctuation.IsDoubleMark(text[token.Start])) return false;
        }

        return words is > 0 and <= LongestHeadingInWords;
    }
}
