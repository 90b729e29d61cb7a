using System.Globalization;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Image;

/// <summary>
/// Keys for the recognised entities of an article: their names as slugs, or their kinds where a name has no Latin letter. Of those with
/// one slug the first has it, and the others have a number behind it.
/// </summary>
internal sealed class RecognisedKeys
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.Ordinal);

    public string Next(RecognisedEntity entity)
    {
        string slug = Slug.Of(entity.Name);
        if (slug.Length == 0) slug = Slug.Of(entity.Kind.ToString());
        if (!_lastNumbers.TryGetValue(slug, out int number)) number = 1;
        string key = slug;
        while (!_taken.Add(key)) key = slug + "-" + (++number).ToString(CultureInfo.InvariantCulture);
        _lastNumbers[slug] = number;
        return key;
    }
}
