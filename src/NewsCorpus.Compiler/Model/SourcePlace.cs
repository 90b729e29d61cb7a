namespace NewsCorpus.Compiler.Model;

/// <summary>
/// A stretch of one line of a file: its position in the text that was read (UTF-16 code units; of an article the normalised
/// text), and its line and column, all counted from 0.
/// </summary>
internal readonly record struct SourcePlace(int Start, int Length, int Line, int Column);
