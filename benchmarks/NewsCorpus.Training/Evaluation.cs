using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Entities.Recognition;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;
using NewsCorpus.Training.Data;

namespace NewsCorpus.Training;

/// <summary>Counts what a model finds in annotated texts.</summary>
internal static class Evaluation
{
    private static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Place, EntityKind.Organization];

    /// <summary>The scores of each kind.</summary>
    public static Dictionary<EntityKind, Scores> Score(NameModel model, LanguagePack pack, IEnumerable<AnnotatedText> texts)
    {
        Dictionary<EntityKind, Scores> scores = Kinds.ToDictionary(static kind => kind, static _ => default(Scores));
        foreach (AnnotatedText text in texts)
        {
            List<Passage> passages = PassageReader.Read(text.Text, pack);
            HashSet<AnnotatedName> found =
            [
                .. NameRecogniser.Recognise(text.Text, passages, model).Select(name => new AnnotatedName(SpanOf(passages[name.Passage], name), name.Kind)),
            ];
            foreach (EntityKind kind in Kinds)
            {
                scores[kind] += new Scores(
                    text.Names.Count(name => name.Kind == kind && found.Contains(name)),
                    found.Count(name => name.Kind == kind),
                    text.Names.Count(name => name.Kind == kind));
            }
        }

        return scores;
    }

    public static Scores Sum(Dictionary<EntityKind, Scores> scores) => scores.Values.Aggregate(static (a, b) => a + b);

    private static CharSpan SpanOf(Passage passage, RecognisedName name)
    {
        int start = passage.Tokens[name.First].Start;
        return new CharSpan(start, passage.Tokens[name.End - 1].End - start);
    }
}
