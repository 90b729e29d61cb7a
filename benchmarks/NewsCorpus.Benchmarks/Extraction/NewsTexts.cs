using System.Text;

namespace NewsCorpus.Benchmarks.Extraction;

/// <summary>
/// The articles that extraction is measured with: those of ../shared/data, where that folder lies beside the repository, else
/// <see cref="GeneratedNews"/>.
/// </summary>
internal sealed class NewsTexts
{
    // Compromise takes a minute for more.
    private const int MostCharacters = 256 * 1024;

    private NewsTexts(IEnumerable<string> articles)
    {
        int characters = 0;
        Articles = [.. articles.TakeWhile(article => (characters += article.Length) <= MostCharacters)];
        Bytes = Articles.Sum(static article => Encoding.UTF8.GetByteCount(article));
    }

    public string[] Articles { get; }

    /// <summary>How long they are together, in UTF-8.</summary>
    public int Bytes { get; }

    public static NewsTexts Of(string language)
    {
        string set = language == "id" ? "pfsa-id" : "gum-wikinews";
        string folder = Path.Combine(Path.GetDirectoryName(FindRepository())!, "shared/data/quotes", set, "text");
        return new NewsTexts(Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)
            : GeneratedNews.Of(language, MostCharacters));
    }

    /// <summary>Writes the articles into a folder, from which compromise.mjs reads them.</summary>
    public static void Write(string folder)
    {
        foreach (string language in (string[])["id", "en"])
        {
            string subfolder = Directory.CreateDirectory(Path.Combine(folder, language)).FullName;
            string[] articles = Of(language).Articles;
            for (int i = 0; i < articles.Length; i++) File.WriteAllText(Path.Combine(subfolder, $"{i:D4}.txt"), articles[i]);
        }
    }

    private static string FindRepository()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Directory.Packages.props")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("this program does not lie within its repository");
        return folder;
    }
}
