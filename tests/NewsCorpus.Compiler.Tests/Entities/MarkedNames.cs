using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Entities.Pronouns;
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
    private readonly List<(int Start, int End, EntityKind Kind)> _spans = [];
    private readonly string _text;

    public MarkedNames(string marked)
    {
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
            _spans.Add((text.Length, text.Length + name.Length, KindOf(marked[i + 1])));
            text.Append(name);
            i = end;
        }

        _text = text.ToString();
    }

    /// <summary>Each mention as "words = whom", an entity of the town by its id, a recognised one by its name.</summary>
    public string Linked(string language, Catalogue catalogue)
    {
        LinkedMentions linked = Link(language, catalogue);
        return string.Join('|', linked.Mentions.Select(mention => $"{mention.Span.Of(_text)} = {(mention.Entity < 0
            ? linked.Recognised[~mention.Entity].Name
            : catalogue.Entities[mention.Entity].Id)}"));
    }

    public LinkedMentions Link(string language, Catalogue catalogue) => Link(language, catalogue, out _);

    /// <summary>For whom pronouns can stand in the text.</summary>
    public Antecedents Antecedents(string language)
    {
        var nobody = new Catalogue(default);
        LinkedMentions linked = Link(language, nobody, out List<Passage> passages);
        return new Antecedents(passages, linked, nobody, LanguagePack.For(language));
    }

    private LinkedMentions Link(string language, Catalogue catalogue, out List<Passage> passages)
    {
        var pack = LanguagePack.For(language);
        passages = [];
        List<RecognisedName> names = [];
        List<MentionModel> catalogued = [];
        for (int start = 0; start < _text.Length;)
        {
            int end = _text.IndexOf('\n', start);
            if (end < 0) end = _text.Length;
            var span = CharSpan.FromBounds(start, end);
            var passage = new Passage(passages.Count, span, new(Tokenizer.Tokenize(_text, span, pack.Vocabulary))) { Kind = ParagraphKind.Body };
            passages.Add(passage);
            foreach ((int from, int to, EntityKind kind) in _spans)
            {
                if (from >= start && to <= end)
                    names.Add(new RecognisedName(passage.Number, passage.TokenAt(from), passage.TokenAt(to), kind));
            }

            passage.Sentences = SentenceSplitter.Split(_text, passage, [], pack);
            catalogued.AddRange(MentionFinder.Find(_text, passage, ArticleSample.Facts(language), catalogue));
            start = end + 1;
        }

        return EntityLinker.Link(_text, passages, catalogued, names, catalogue, pack);
    }

    private static EntityKind KindOf(char letter) => letter switch
    {
        'p' => EntityKind.Person,
        'o' => EntityKind.Organization,
        'l' => EntityKind.Place,
        _ => throw new ArgumentException($"'{letter}' is no kind."),
    };
}
