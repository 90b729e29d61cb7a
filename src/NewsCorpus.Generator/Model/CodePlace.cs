using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Generator.Model;

/// <summary>A place in a file, of C# or not, without the syntax tree that a Location would keep alive.</summary>
internal sealed record CodePlace(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static CodePlace Of(SyntaxNode node)
    {
        FileLinePositionSpan lines = node.SyntaxTree.GetLineSpan(node.Span);
        return new CodePlace(lines.Path, node.Span, lines.Span);
    }

    public static CodePlace Of(string path, SourcePlace place)
    {
        var start = new LinePosition(place.Line, place.Column);
        var end = new LinePosition(place.Line, place.Column + place.Length);
        return new CodePlace(path, new TextSpan(place.Start, place.Length), new LinePositionSpan(start, end));
    }

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
