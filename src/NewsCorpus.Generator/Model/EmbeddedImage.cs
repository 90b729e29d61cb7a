namespace NewsCorpus.Generator.Model;

/// <summary>An index whose corpus is an embedded image, and the name of the resource.</summary>
internal sealed record EmbeddedImage(string Index, string Resource);
