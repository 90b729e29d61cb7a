namespace NewsCorpus.Tool.Diff;

/// <summary>A value that became another one; nothing where one came or went.</summary>
internal readonly record struct FieldChange(string Field, string? Old, string? New);
