namespace NewsCorpus.Generator.Model;

/// <summary>A file of generated code. Equal content is not added anew.</summary>
internal sealed record GeneratedFile(string HintName, string Content);
