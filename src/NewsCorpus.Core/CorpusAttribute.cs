namespace NewsCorpus;

/// <summary>
/// Makes a static partial class the door to a corpus: the generator compiles the corpus that an INDEX.md describes into the
/// assembly and gives the class its articles, quotes, entities and names.
/// </summary>
/// <param name="index">
/// The path of the INDEX.md, or its end: it is matched as whole trailing segments of the path of one of the project's
/// AdditionalFiles.
/// </param>
/// <example><code>[Corpus("seeds/INDEX.md")]
/// public static partial class Archive;</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CorpusAttribute(string index) : Attribute
{
    /// <summary>The path of the INDEX.md, or its end in whole segments.</summary>
    public string Index { get; } = index;
}
