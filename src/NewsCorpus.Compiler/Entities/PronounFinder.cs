using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Quotes.Speakers;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities;

/// <summary>
/// Finds pronouns whose person is sure: a subject pronoun, or a word of attribution with a clitic ("menurutnya"), in a later clause
/// of a sentence that mentions exactly one person before it, and no stranger. Pronouns inside quotation marks mean somebody else's world
/// and are left alone, as is every other pronoun.
/// </summary>
internal static class PronounFinder
{
    private const WordClass ClauseOpener = WordClass.Subordinator | WordClass.Conjunction | WordClass.Complementizer |
        WordClass.CueAfterSubject;

    /// <param name="passage">The paragraph, cut into sentences.</param>
    /// <param name="mentions">Its mentions by name and role, in order.</param>
    /// <param name="quoted">Its quotations.</param>
    public static List<MentionModel> Find(
        Passage passage,
        IReadOnlyList<MentionModel> mentions,
        CandidateList candidates,
        IReadOnlyList<CharSpan> quoted,
        Catalogue catalogue,
        LanguagePack pack)
    {
        List<MentionModel> pronouns = [];
        int mention = 0, quote = 0;
        foreach (Sentence sentence in passage.Sentences)
        {
            var person = new OnePerson();
            bool isLaterClause = false;
            for (int at = sentence.First; at < sentence.End; at++)
            {
                Token token = passage.Tokens[at];
                while (quote < quoted.Count && quoted[quote].End <= token.Start) quote++;
                bool isQuoted = quote < quoted.Count && quoted[quote].Contains(token.Start);
                for (; mention < mentions.Count && mentions[mention].Span.Start <= token.Start; mention++)
                {
                    int entity = mentions[mention].Entity;
                    if (isQuoted || entity < 0 || catalogue.Entities[entity].Kind != EntityKind.Person) continue;
                    person.Add(entity);
                    isLaterClause = false;
                }

                if (isQuoted) continue;

                // A stranger may be meant as well; a single word that begins the sentence has its capital from there.
                if (candidates.StartingAt(at) is { Entity: null } stranger && (at > sentence.First || stranger.End > at + 1)) person.AddStranger();
                if (token.Is(',') || pack.Is(passage.AsSpan(), at, ClauseOpener)) isLaterClause = true;
                bool isPronoun = token.Is(WordClass.Pronoun) || token.IsWithClitic(WordClass.Source);
                if (isPronoun && isLaterClause && person.IsSure)
                    pronouns.Add(new MentionModel(token.Span, passage.Number, MentionKind.Pronoun, person.Entity, Origin.Recognised));
            }
        }

        return pronouns;
    }

    private struct OnePerson
    {
        private bool _several;
        private int _next;

        /// <summary>The entity, where there is exactly one.</summary>
        public readonly int Entity => _next - 1;

        public readonly bool IsSure => _next > 0 && !_several;

        public void AddStranger() => _several = true;

        public void Add(int entity)
        {
            _several |= _next > 0 && entity != Entity;
            _next = entity + 1;
        }
    }
}
