extern alias compiler;
using compiler::NewsCorpus.Compiler.Image;
using compiler::NewsCorpus.Compiler.Index;
using compiler::NewsCorpus.Compiler.Languages;
using compiler::NewsCorpus.Compiler.Model;
using compiler::NewsCorpus.Compiler.Text;

namespace NewsCorpus.Tool.Authoring;

/// <summary>Reads out of a text what INDEX.md has to say of it, as far as the text says it.</summary>
/// <param name="index">The index that the article is for.</param>
/// <param name="source">The source of the article, where it is known.</param>
internal sealed class ArticleDrafter(IndexModel index, string? source)
{
    private const int LongestHeadline = 200;

    private readonly HashSet<string> _ids = new(index.Articles.Select(static article => article.Id), StringComparer.Ordinal);

    /// <param name="path">The article's file, relative to the folder of the index.</param>
    /// <param name="raw">Its text.</param>
    public NewArticle Draft(string path, string raw)
    {
        string text = ArticleText.Normalise(raw);
        string? headline = Headline(text);
        (DateOnly Day, string Words)? date = DateFinder.Find(text);
        string? language = LanguageGuess.Of(text);
        string? inherited = index.Sources.FirstOrDefault(item => item.Id == source)?.Language ?? index.Corpus.Language;
        bool states = language is not null && (inherited is null || !LanguageTag.Covers(language, inherited));
        string shown = headline ?? Path.GetFileNameWithoutExtension(path);
        var article = new NewArticle(
            path, shown, IdFor(path, shown), source, date?.Day, date?.Words, language, states, Hexadecimal.Sha256(text));
        if (headline is null) article.ToDo.Add("write its headline: the text has none");
        if (source is null) article.ToDo.Add("add its source: '- source: @id'");
        if (date is null) article.ToDo.Add("add its date: '- date: 2025-08-17'");
        if (language is null && inherited is null) article.ToDo.Add("add its language: '- language: id'");
        return article;
    }

    /// <summary>The first paragraph, as far as a headline may go; null where there is none.</summary>
    private static string? Headline(string text)
    {
        List<CharSpan> paragraphs = ParagraphSplitter.Split(text, ArticleLayout.Detect);
        if (paragraphs.Count == 0) return null;
        string first = string.Join(' ', paragraphs[0].Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart('#', ' ');
        if (first.Length <= LongestHeadline) return first.Length == 0 ? null : first;
        int end = first.LastIndexOf(' ', LongestHeadline);
        if (end < 0) end = char.IsHighSurrogate(first[LongestHeadline - 1]) ? LongestHeadline - 1 : LongestHeadline;
        return first[..end] + "…";
    }

    private string IdFor(string path, string headline)
    {
        string wanted = Slug.OfFile(path);
        if (wanted.Length == 0) wanted = Slug.Of(headline);
        if (wanted.Length == 0) wanted = "article";
        string id = Shorten(wanted, Slug.Longest);
        for (int number = 2; !_ids.Add(id); number++) id = Shorten(wanted, Slug.Longest - 10) + "-" + Number(number);
        return id;
    }

    private static string Shorten(string id, int most) => id.Length <= most ? id : id[..most].TrimEnd('-');

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
