using System.Text.Json;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Training.Data;

/// <summary>Reads annotated texts: a JSON object a line, with offsets in code points.</summary>
internal static class AnnotatedSets
{
    public static List<AnnotatedText> Read(string folder, string name)
    {
        List<AnnotatedText> texts = [];
        foreach (string line in File.ReadLines(Path.Combine(folder, "ner", name + ".jsonl")))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            string text = document.RootElement.GetProperty("text").GetString()!;
            int[] units = UnitsOfCodePoints(text);
            List<AnnotatedName> names = [];
            foreach (JsonElement mention in document.RootElement.GetProperty("mentions").EnumerateArray())
            {
                int start = units[mention.GetProperty("start").GetInt32()], end = units[mention.GetProperty("end").GetInt32()];
                names.Add(new AnnotatedName(new CharSpan(start, end - start), KindOf(mention.GetProperty("kind").GetString()!)));
            }

            names.Sort(static (a, b) => a.Span.Start - b.Span.Start);
            texts.Add(new AnnotatedText(text, names));
        }

        return texts;
    }

    private static EntityKind KindOf(string kind) => kind switch
    {
        "PER" => EntityKind.Person,
        "LOC" => EntityKind.Place,
        "ORG" => EntityKind.Organization,
        _ => throw new InvalidDataException($"'{kind}' is no kind of name."),
    };

    private static int[] UnitsOfCodePoints(string text)
    {
        List<int> units = [];
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1) units.Add(i);
        units.Add(text.Length);
        return [.. units];
    }
}
