using Spectre.Console;

namespace NewsCorpus.Tool.Output;

/// <summary>The few ways in which words stand out, in colours that every terminal has and its user may have chosen.</summary>
internal static class Styles
{
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Dim = new(decoration: Decoration.Dim);
    public static readonly Style Accent = new(foreground: Color.Aqua);
    public static readonly Style Mark = new(foreground: Color.Yellow, decoration: Decoration.Bold);
}
