namespace NewsCorpus.Compiler.Model;

/// <summary>
/// A stretch of one line of a file: its position in the file's text as given (UTF-16 code units), and its line and column,
/// all counted from 0.
/// </summary>
internal readonly record struct SourcePlace(int Start, int Length, int Line, int Column);
