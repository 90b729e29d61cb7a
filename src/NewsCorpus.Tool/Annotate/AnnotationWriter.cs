extern alias compiler;
using System.Text.Json;
using compiler::NewsCorpus.Compiler.Image;
using compiler::NewsCorpus.Compiler.Model;

namespace NewsCorpus.Tool.Annotate;

/// <summary>Writes what was found in an article as the fields of a JSON object. docs/annotate.md describes them.</summary>
internal sealed class AnnotationWriter(
    Utf8JsonWriter writer, ArticleModel article, EquatableArray<EntityFacts> catalogue, OffsetMap offsets, bool withIndirect)
{
    private readonly string[] _recognised = IdsIn(article);

    public void Write()
    {
        writer.WriteStartObject();
        writer.WriteText("id"u8, article.Facts.Id);
        writer.WriteStartArray("paragraphs"u8);
        foreach (ParagraphModel paragraph in article.Paragraphs) Write(paragraph);
        writer.WriteEndArray();
        writer.WriteStartArray("quotes"u8);
        foreach (QuoteModel quote in article.Quotes)
        {
            if (withIndirect || quote.Kind != compiler::NewsCorpus.QuoteKind.Indirect) Write(quote);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("mentions"u8);
        foreach (MentionModel mention in article.Mentions) Write(mention);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void Write(ParagraphModel paragraph)
    {
        writer.WriteStartObject();
        WritePlace(paragraph.Span);
        writer.WriteString("kind"u8, KindWords.Of(paragraph.Kind));
        writer.WriteEndObject();
    }

    private void Write(QuoteModel quote)
    {
        writer.WriteStartObject();
        WritePlace(quote.Span);
        writer.WriteText("text"u8, WordsOf(quote));
        writer.WriteString("kind"u8, KindWords.Of(quote.Kind));
        writer.WriteStartArray("paragraphs"u8);
        writer.WriteNumberValue(quote.FirstParagraph);
        writer.WriteNumberValue(quote.LastParagraph);
        writer.WriteEndArray();
        WriteSpeaker(quote.Speaker);
        WriteStretch("speakerMention"u8, quote.SpeakerSpan);
        WriteStretch("cue"u8, quote.CueSpan);
        writer.WriteString("rule"u8, quote.Rule);
        writer.WriteNumber("confidence"u8, quote.ConfidencePerMille / 1000m);
        writer.WriteEndObject();
    }

    private void Write(MentionModel mention)
    {
        writer.WriteStartObject();
        WritePlace(mention.Span);
        writer.WriteText("text"u8, offsets.Cut(mention.Span));
        NamedEntity entity = EntityOf(mention.Entity);
        writer.WriteString("kind"u8, entity.Kind);
        writer.WriteText("entity"u8, entity.Id);
        writer.WriteString("origin"u8, KindWords.Of(mention.Origin));
        writer.WriteString("form"u8, KindWords.Of(mention.Kind));
        writer.WriteEndObject();
    }

    // The words alone, as Quote.Text has them: a line for each paragraph.
    private ReadOnlySpan<char> WordsOf(QuoteModel quote)
    {
        if (quote.Pieces.Count == 1) return offsets.Cut(quote.Pieces[0]);
        return string.Join('\n', quote.Pieces.Select(piece => offsets.Cut(piece).ToString()));
    }

    private void WriteSpeaker(int? speaker)
    {
        if (speaker is not int number)
        {
            writer.WriteNull("speaker"u8);
            return;
        }

        NamedEntity entity = EntityOf(number);
        writer.WriteStartObject("speaker"u8);
        writer.WriteText("name"u8, entity.Name);
        writer.WriteText("entity"u8, entity.Id);
        writer.WriteString("kind"u8, entity.Kind);
        writer.WriteEndObject();
    }

    private void WriteStretch(ReadOnlySpan<byte> name, CharSpan? stretch)
    {
        if (stretch is not CharSpan span)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        WritePlace(span);
        writer.WriteText("text"u8, offsets.Cut(span));
        writer.WriteEndObject();
    }

    private void WritePlace(CharSpan span)
    {
        (int start, int length) = offsets.Count(span);
        writer.WriteNumber("start"u8, start);
        writer.WriteNumber("length"u8, length);
    }

    private NamedEntity EntityOf(int number)
    {
        if (number < 0)
        {
            RecognisedEntity recognised = article.Recognised[~number];
            return new NamedEntity(_recognised[~number], recognised.Name, KindWords.Of(recognised.Kind));
        }

        EntityFacts entity = catalogue[number];
        return new NamedEntity(entity.Id, entity.Name, KindWords.Of(entity.Kind));
    }

    // Known within the article only. No catalogued id holds a "~".
    private static string[] IdsIn(ArticleModel article)
    {
        var keys = new RecognisedKeys();
        return [.. article.Recognised.Select(entity => $"{article.Facts.Id}~{keys.Next(entity)}")];
    }

    private readonly record struct NamedEntity(string Id, string Name, string Kind);
}
