using NewsCorpus.Compiler.Entities.Recognition;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities;

/// <summary>
/// Recognises the names of people, organisations and places in an article, without a catalogue, by what has been learnt of its
/// language. In a language of which nothing has been learnt it recognises none.
/// </summary>
internal static class NameRecogniser
{
    /// <summary>The names in all paragraphs, in the order of the text and without overlap.</summary>
    public static List<RecognisedName> Recognise(string text, IReadOnlyList<Passage> passages, LanguagePack pack) =>
        NameModel.For(pack.Language) is NameModel model ? Recognise(text, passages, model) : [];

    /// <summary>The names that a model finds.</summary>
    public static List<RecognisedName> Recognise(string text, IReadOnlyList<Passage> passages, NameModel model)
    {
        List<RecognisedName> names = [];
        var tagger = new NameTagger(text, model);
        foreach (Passage passage in passages)
        {
            foreach (Sentence sentence in passage.Sentences) tagger.Tag(passage, sentence, names);
        }

        return NamesInFull.Of(names, text, passages);
    }
}
