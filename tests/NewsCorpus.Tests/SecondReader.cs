using System.Text;
using System.Text.RegularExpressions;

namespace NewsCorpus.Tests;

/// <summary>
/// A second, naive reader of seeds/, which shares no line with the compiler: regular expressions over INDEX.md, plain files. What both
/// agree on is not one reader's mistake.
/// </summary>
internal sealed partial class SecondReader
{
    private SecondReader(string folder)
    {
        string section = "", lastItem = "";
        foreach (string line in File.ReadAllLines(Path.Combine(folder, "INDEX.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) section = line[3..].Trim();
            if (Item().Match(line) is { Success: true } item)
            {
                lastItem = item.Groups["linked"].Value + item.Groups["bold"].Value;
                if (section == "Articles") Articles.Add((lastItem, Path.Combine(folder, item.Groups["target"].Value)));
                if (section == "Entities") Names[lastItem] = [lastItem];
            }
            else if (section == "Entities" && Field().Match(line) is { Success: true } field)
            {
                Names[lastItem].AddRange(field.Groups["value"].Value.Split(';').Select(name => Flags().Replace(name, "").Trim()));
            }
        }
    }

    public static SecondReader Seeds { get; } = new(Path.Combine(AppContext.BaseDirectory, "seeds"));

    /// <summary>Headlines and files.</summary>
    public List<(string Headline, string File)> Articles { get; } = [];

    /// <summary>For each entity its name, its aliases and its roles.</summary>
    public Dictionary<string, List<string>> Names { get; } = [];

    public static string TextOf(string file) => Encoding.UTF8.GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF').Replace("\r\n", "\n");

    [GeneratedRegex(@"^- (\[(?<linked>[^\]]+)\]\((?<target>[^)]+)\)|\*\*(?<bold>[^*]+)\*\*)")]
    private static partial Regex Item();

    [GeneratedRegex(@"^\s+- (aliases|roles): (?<value>.+)$")]
    private static partial Regex Field();

    [GeneratedRegex(@"\[[a-z]+\]|\([0-9.\- ]*\)|!(?=\s*(\[|$))")]
    private static partial Regex Flags();
}
