using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Entities;

/// <summary>
/// A text in which a test marks the names that were recognised, "⟨p Sari Dewi⟩": p for a person, o for an organisation, l for a
/// place. Each line is a paragraph.
/// </summary>
internal sealed class MarkedNames
{
    private readonly List<Passage> _passages = [];
    private readonly List<RecognisedName> _names = [];
    private readonly string _text;

    public MarkedNames(string marked)
    {
        List<(int Start, int End, EntityKind Kind)> spans = [];
        var text = new System.Text.StringBuilder();
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '⟨')
            {
                text.Append(marked[i]);
                continue;
            }

            int end = marked.IndexOf('⟩', i);
            string name = marked[(i + 3)..end];
            spans.Add((text.Length, text.Length + name.Length, KindOf(marked[i + 1])));
            text.Append(name);
            i = end;
        }

        _text = text.ToString();
        for (int start = 0; start < _text.Length;)
        {
            int end = _text.IndexOf('\n', start);
            if (end < 0) end = _text.Length;
            var span = CharSpan.FromBounds(start, end);
            var passage = new Passage(_passages.Count, span, Tokenizer.Tokenize(_text, span)) { Kind = ParagraphKind.Body };
            _passages.Add(passage);
            foreach ((int from, int to, EntityKind kind) in spans)
            {
                if (from >= start && to <= end)
                    _names.Add(new RecognisedName(passage.Number, passage.TokenAt(from), passage.TokenAt(to), kind));
            }

            start = end + 1;
        }
    }

    /// <summary>Each mention as "words = whom", an entity of the town by its id, a recognised one by its name.</summary>
    public string Linked(string language, Catalogue catalogue)
    {
        LinkedMentions linked = Link(language, catalogue);
        return string.Join('|', linked.Mentions.Select(mention => $"{mention.Span.Of(_text)} = {(mention.Entity < 0
            ? linked.Recognised[~mention.Entity].Name
            : catalogue.Entities[mention.Entity].Id)}"));
    }

    public LinkedMentions Link(string language, Catalogue catalogue)
    {
        var pack = LanguagePack.For(language);
        List<MentionModel> catalogued = [];
        foreach (Passage passage in _passages)
        {
            passage.Sentences = SentenceSplitter.Split(_text, passage, [], pack);
            catalogued.AddRange(MentionFinder.Find(_text, passage, ArticleSample.Facts(language), catalogue, pack));
        }

        return EntityLinker.Link(_text, _passages, catalogued, _names, catalogue, pack);
    }

    private static EntityKind KindOf(char letter) => letter switch
    {
        'p' => EntityKind.Person,
        'o' => EntityKind.Organization,
        'l' => EntityKind.Place,
        _ => throw new ArgumentException($"'{letter}' is no kind."),
    };
}
