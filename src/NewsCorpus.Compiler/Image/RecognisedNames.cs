using NewsCorpus.Compiler.Model;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Image;

/// <summary>
/// By what names an article speaks of its recognised entities, besides the fullest: as they first stand in the text, forms that lookup
/// cannot tell apart as one.
/// </summary>
internal static class RecognisedNames
{
    /// <returns>The names of each entity, in the order of the text.</returns>
    public static IReadOnlyList<string>[] Of(ArticleModel article)
    {
        List<string>[] names = [.. article.Recognised.Select(static _ => new List<string>())];
        var seen = new HashSet<(int, string)>();
        for (int place = 0; place < names.Length; place++) seen.Add((place, Folding.Fold(article.Recognised[place].Name)));
        foreach (MentionModel mention in article.Mentions)
        {
            if (mention.Entity >= 0 || mention.Kind != MentionKind.Name) continue;
            string name = mention.Span.Of(article.Text);
            if (seen.Add((~mention.Entity, Folding.Fold(name)))) names[~mention.Entity].Add(name);
        }

        return names;
    }
}
