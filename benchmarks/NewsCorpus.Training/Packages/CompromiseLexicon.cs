using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsCorpus.Training.Packages;

/// <summary>The lexicon of the package compromise: English words by what they are, packed as tries in one script.</summary>
internal static partial class CompromiseLexicon
{
    private const int Base = 36;

    /// <summary>The words of each tag ("Singular", "City").</summary>
    public static Dictionary<string, List<string>> Read(string folder)
    {
        string script = Encoding.UTF8.GetString(Package.Read(folder, "compromise-14.17.0", "src/2-two/preTagger/model/lexicon/_data", ".js"));
        Dictionary<string, List<string>> words = new(StringComparer.Ordinal);
        foreach (Match entry in Entry().Matches(script)) words[entry.Groups["tag"].Value] = Unpack(entry.Groups["trie"].Value);
        return words;
    }

    // Nodes are parted by semicolons; a node is a list of beginnings, each with the number of the node that goes on from it, counted
    // from the next one. Numbers that are used often have symbols, which the first nodes define.
    private static List<string> Unpack(string trie)
    {
        string[] nodes = trie.Split(';');
        List<int> symbols = [];
        foreach (string node in nodes)
        {
            Match symbol = Symbol().Match(node);
            if (!symbol.Success) break;
            symbols.Add(NumberOf(symbol.Groups["value"].Value));
        }

        List<string> words = [];
        Walk(symbols.Count, string.Empty);
        return words;

        void Walk(int number, string beginning)
        {
            string node = nodes[number];
            if (node.StartsWith('!'))
            {
                words.Add(beginning);
                node = node[1..];
            }

            string[] parts = Reference().Split(node);
            for (int i = 0; i < parts.Length; i += 2)
            {
                if (parts[i].Length == 0) continue;
                string word = beginning + parts[i];
                string reference = i + 1 < parts.Length ? parts[i + 1] : ",";
                if (reference == ",")
                {
                    words.Add(word);
                    continue;
                }

                int step = NumberOf(reference);
                Walk(step < symbols.Count ? symbols[step] + symbols.Count : number + step + 1 - symbols.Count, word);
            }
        }
    }

    // Figures of base 36, where longer numbers begin behind the last of the shorter ones.
    private static int NumberOf(string figures)
    {
        int number = 0, shorter = 0, power = Base;
        for (int i = 1; i < figures.Length; i++, power *= Base) shorter += power;
        foreach (char figure in figures)
        {
            int value = char.IsAsciiDigit(figure) ? int.Parse([figure], CultureInfo.InvariantCulture) : figure - 'A' + 10;
            number = (number * Base) + value;
        }

        return number + shorter;
    }

    [GeneratedRegex("\"(?<tag>[A-Za-z|]+)\": \"true¦(?<trie>[^\"]*)\"")]
    private static partial Regex Entry();

    [GeneratedRegex("^(?<key>[0-9A-Z]+):(?<value>[0-9A-Z]+)$")]
    private static partial Regex Symbol();

    [GeneratedRegex("([A-Z0-9,]+)")]
    private static partial Regex Reference();
}
