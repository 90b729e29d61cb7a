using CsCheck;

namespace NewsCorpus.Fuzzing;

/// <summary>Slips of a hand, an editor or a transfer: what turns a sound text into one that nearly is.</summary>
internal static class TextMutation
{
    private enum Kind
    {
        Insert,
        Replace,
        Delete,
        CutOff,
        RepeatLine,
        DropLine,
        SwapLines,
        JoinLines,
        IndentLine,
        OutdentLine,
        EndOtherwise,
        Lengthen,
    }

    /// <param name="text">A sound text; lines end in LF.</param>
    /// <param name="pieces">What may get into it.</param>
    public static Gen<string> Of(Gen<string> text, Gen<string> pieces)
    {
        Gen<Func<string, string>> edit = Gen.Select(
            Gen.Enum<Kind>(), Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], pieces,
            (kind, at, other, piece) => (Func<string, string>)(before => Apply(kind, before, at, other, piece)));
        return Gen.Select(text, edit.Array[0, 6], (sound, edits) => edits.Aggregate(sound, (before, next) => next(before)));
    }

    private static string Apply(Kind kind, string text, int at, int other, string piece)
    {
        int place = at % (text.Length + 1);
        int length = Math.Min(other % 12, text.Length - place);
        switch (kind)
        {
            case Kind.Insert:
                return text.Insert(place, piece);
            case Kind.Replace:
                return string.Concat(text.AsSpan(0, place), piece, text.AsSpan(place + length));
            case Kind.Delete:
                return text.Remove(place, length);
            case Kind.CutOff:
                return text[..place];
            case Kind.Lengthen:
                return text.Insert(place, string.Concat(Enumerable.Repeat(piece, 1 + (other % 30))));
            default:
                List<string> lines = [.. text.Split('\n')];
                Apply(kind, lines, at % lines.Count, other % lines.Count, piece);
                return string.Join('\n', lines);
        }
    }

    private static void Apply(Kind kind, List<string> lines, int line, int other, string piece)
    {
        switch (kind)
        {
            case Kind.RepeatLine:
                lines.Insert(other, lines[line]);
                break;
            case Kind.DropLine:
                lines.RemoveAt(line);
                break;
            case Kind.SwapLines:
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
            case Kind.JoinLines when line + 1 < lines.Count:
                lines[line] += piece + lines[line + 1];
                lines.RemoveAt(line + 1);
                break;
            case Kind.IndentLine:
                lines[line] = "  " + lines[line];
                break;
            case Kind.OutdentLine:
                lines[line] = lines[line].TrimStart();
                break;
            case Kind.EndOtherwise:
                for (int i = Math.Min(line, other); i < Math.Max(line, other); i++) lines[i] += '\r';
                break;
        }
    }
}
