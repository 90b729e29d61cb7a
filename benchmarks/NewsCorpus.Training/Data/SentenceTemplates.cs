using System.Text;
using System.Text.RegularExpressions;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Training.Learning;

namespace NewsCorpus.Training.Data;

/// <summary>Invented sentences with gaps, filled with names by chance.</summary>
internal static partial class SentenceTemplates
{
    public static List<AnnotatedText> Fill(string language, NameLists lists, int copies)
    {
        var random = new SteadyRandom(7);
        List<AnnotatedText> texts = [];
        string[] lines = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Sentences", language + ".txt")).Where(static line => !line.StartsWith('#'))];
        for (int copy = 0; copy < copies; copy++) texts.AddRange(lines.Select(line => Fill(line, lists, random)));
        return texts;
    }

    private static AnnotatedText Fill(string line, NameLists lists, SteadyRandom random)
    {
        var text = new StringBuilder();
        List<AnnotatedName> names = [];
        string words = Gap().Replace(line, string.Empty);
        bool isShouted = words.Any(char.IsUpper) && !words.Any(char.IsLower);
        int at = 0;
        foreach (Match gap in Gap().Matches(line))
        {
            text.Append(line, at, gap.Index - at);
            (string name, EntityKind kind) = lists.Any(gap.Groups["kind"].Value, random);
            if (isShouted) name = name.ToUpperInvariant();
            names.Add(new AnnotatedName(new CharSpan(text.Length, name.Length), kind));
            text.Append(name);
            at = gap.Index + gap.Length;
        }

        text.Append(line, at, line.Length - at);
        return new AnnotatedText(text.ToString(), names);
    }

    [GeneratedRegex(@"\[(?<kind>[A-Z]+)\]")]
    private static partial Regex Gap();
}
