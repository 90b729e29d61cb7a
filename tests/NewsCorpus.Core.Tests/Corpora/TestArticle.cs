namespace NewsCorpus.Core.Tests.Corpora;

/// <summary>An article whose lines are its paragraphs, the first the headline. Quotes and mentions are stated by their words.</summary>
internal sealed class TestArticle
{
    public TestArticle(string id, string text)
    {
        Id = id;
        Text = text;
        Headline = text.Split('\n')[0];
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            ParagraphKind kind = start == 0 ? ParagraphKind.Headline : line.EndsWith(':') ? ParagraphKind.Heading : ParagraphKind.Body;
            if (line.Length > 0) Paragraphs.Add(new TestParagraph(kind, new TextSpan(start, line.Length)));
            start += line.Length + 1;
        }
    }

    public string Id { get; }

    public string Text { get; }

    public string Headline { get; init; }

    public string Source { get; init; } = "daily-test";

    public string Language { get; init; } = "en";

    public DateOnly Date { get; init; } = new(2031, 5, 6);

    public TimeOnly? Time { get; init; }

    public int OffsetMinutes { get; init; }

    public string[] Authors { get; init; } = [];

    public string[] Topics { get; init; } = [];

    public string License { get; init; } = "CC-BY-4.0";

    public string? Attribution { get; init; }

    public string? Url { get; init; }

    public DateOnly? Retrieved { get; init; }

    public Translation? Translation { get; init; }

    public bool IsWithdrawn { get; init; }

    public List<TestParagraph> Paragraphs { get; } = [];

    public List<TestQuote> Quotes { get; } = [];

    public List<TestMention> Mentions { get; } = [];

    public List<TestRecognised> Recognised { get; init; } = [];

    /// <summary>Where words stand in the text.</summary>
    /// <param name="occurrence">Counted from 0.</param>
    public TextSpan SpanOf(string words, int occurrence = 0)
    {
        int at = Text.IndexOf(words, StringComparison.Ordinal);
        for (; occurrence > 0 && at >= 0; occurrence--) at = Text.IndexOf(words, at + 1, StringComparison.Ordinal);
        return at >= 0 ? new TextSpan(at, words.Length) : throw new ArgumentException($"{Id} has no “{words}”.", nameof(words));
    }

    /// <summary>A quote by its words with their marks; each line of it is a piece, without the first and the last unit.</summary>
    public TestArticle Quote(
        string marked,
        string? speaker = null,
        string? speakerWords = null,
        string? cue = null,
        QuoteKind kind = QuoteKind.Direct,
        string rule = "none",
        int perMille = 0,
        Origin origin = Origin.Recognised)
    {
        TextSpan span = SpanOf(marked);
        var pieces = new List<TextSpan>();
        int start = span.Start;
        string[] lines = marked.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            // A piece that runs on has no closing mark.
            int closing = i == lines.Length - 1 ? 1 : 0;
            if (lines[i].Length > 0) pieces.Add(new TextSpan(start + 1, lines[i].Length - 1 - closing));
            start += lines[i].Length + 1;
        }

        Quotes.Add(new TestQuote(span, [.. pieces])
        {
            Kind = kind,
            Speaker = speaker,
            SpeakerSpan = speakerWords is null ? null : SpanOf(speakerWords),
            CueSpan = cue is null ? null : SpanOf(cue),
            Rule = rule,
            ConfidencePerMille = perMille,
            Origin = origin,
        });
        return this;
    }

    /// <summary>What a clause without marks reports.</summary>
    public TestArticle Indirect(string clause, string? speaker = null, string? speakerWords = null, string? cue = null, int perMille = 0)
    {
        TextSpan span = SpanOf(clause);
        Quotes.Add(new TestQuote(span, [span])
        {
            Kind = QuoteKind.Indirect,
            Speaker = speaker,
            SpeakerSpan = speakerWords is null ? null : SpanOf(speakerWords),
            CueSpan = cue is null ? null : SpanOf(cue),
            Rule = "indirect",
            ConfidencePerMille = perMille,
            Origin = Origin.Recognised,
        });
        return this;
    }

    public TestArticle Mention(
        string words, string entity, MentionKind kind = MentionKind.Name, Origin origin = Origin.Catalogue, int occurrence = 0)
    {
        Mentions.Add(new TestMention(SpanOf(words, occurrence), entity, kind, origin));
        return this;
    }

    public int ParagraphAt(int position) => Paragraphs.FindLastIndex(paragraph => paragraph.Span.Start <= position);
}
