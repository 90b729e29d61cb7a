namespace NewsCorpus.Compiler.Model;

/// <summary>A file's path and its text as decoded.</summary>
internal sealed record TextFile(string Path, string Text);
