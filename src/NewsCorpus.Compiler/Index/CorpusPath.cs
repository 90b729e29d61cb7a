namespace NewsCorpus.Compiler.Index;

/// <summary>Paths as they are compared: with '/' between segments, letter by letter.</summary>
internal static class CorpusPath
{
    public static string Normalize(string path)
    {
        string normal = path.Replace('\\', '/');
        while (normal.IndexOf("/./", StringComparison.Ordinal) >= 0) normal = normal.Replace("/./", "/");
        return normal.StartsWith("./", StringComparison.Ordinal) ? normal.Substring(2) : normal;
    }

    /// <summary>Whether the path of [Corpus] is the end of a file's path, segment by segment.</summary>
    public static bool IsIndexOf(string filePath, string attributePath)
    {
        string file = Normalize(filePath);
        string wanted = Normalize(attributePath);
        return wanted.Length > 0
            && file.EndsWith(wanted, StringComparison.Ordinal)
            && (file.Length == wanted.Length || file[file.Length - wanted.Length - 1] == '/');
    }

    /// <summary>The folder of a file with its final '/', or nothing for a file in no folder.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>
    /// The path that a link says, relative to the folder of the index, or null where it is not of a file in it or below it:
    /// absolute, with a drive or a scheme, or with a segment "..".
    /// </summary>
    public static string? FromLink(string link)
    {
        string path = Normalize(DecodePercent(link));
        if (path.Length == 0 || path[0] == '/' || path[path.Length - 1] == '/') return null;
        int colon = path.IndexOf(':');
        if (colon >= 0 && path.IndexOf('/', 0, colon) < 0) return null;
        foreach (string segment in path.Split('/'))
        {
            if (segment is "" or "." or "..") return null;
        }

        return path;
    }

    // Uri.UnescapeDataString would do, were it not for its different answers to what is not valid UTF-8.
    private static string DecodePercent(string text)
    {
        if (text.IndexOf('%') < 0) return text;
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        int length = 0;
        for (int at = 0; at < bytes.Length; at++)
        {
            bool escape = bytes[at] == '%' && at + 2 < bytes.Length && Digit(bytes[at + 1]) >= 0 && Digit(bytes[at + 2]) >= 0;
            bytes[length++] = escape ? (byte)((Digit(bytes[at + 1]) * 16) + Digit(bytes[at + 2])) : bytes[at];
            if (escape) at += 2;
        }

        string decoded = System.Text.Encoding.UTF8.GetString(bytes, 0, length);
        return decoded.IndexOf('\uFFFD') >= 0 || decoded.IndexOf('\0') >= 0 ? text : decoded;
    }

    private static int Digit(byte unit) => unit switch
    {
        >= (byte)'0' and <= (byte)'9' => unit - '0',
        >= (byte)'a' and <= (byte)'f' => unit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => unit - 'A' + 10,
        _ => -1,
    };
}
