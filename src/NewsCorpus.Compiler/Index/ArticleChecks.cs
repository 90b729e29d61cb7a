using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Index;

/// <summary>The checks that need the texts of articles.</summary>
internal static class ArticleChecks
{
    /// <param name="sha256">
    /// For each article the SHA-256 of its normalised text in UTF-8, as small hexadecimal digits; null where there is no file.
    /// </param>
    public static EquatableArray<CorpusDiagnostic> Check(IndexModel index, IReadOnlyList<string?> sha256)
    {
        var diagnostics = new DiagnosticList(index.Path);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < index.Articles.Count; i++)
        {
            if (sha256[i] is not { } hash) continue;
            ArticleFacts article = index.Articles[i];
            ArticlePlaces places = index.Places.Articles[i];
            if (places.Sha256 is { } place && !string.Equals(article.Sha256, hash, StringComparison.Ordinal))
                diagnostics.Add(DiagnosticRules.HashDiffers, place, hash);
            if (!first.TryGetValue(hash, out int same))
            {
                first.Add(hash, i);
            }
            else if (!string.Equals(index.Articles[same].Path, article.Path, StringComparison.Ordinal))
            {
                // Where the file is the same as well, the reader of the index has said so.
                diagnostics.Add(DiagnosticRules.SameArticle, places.Link, "text",
                    DiagnosticList.Shorten(index.Articles[same].Headline),
                    IndexContext.Line(index.Places.Articles[same].Link.Line));
            }
        }

        return diagnostics.ToEquatableArray();
    }
}
