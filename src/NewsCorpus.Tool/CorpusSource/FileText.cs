using System.Security;
using System.Text;

namespace NewsCorpus.Tool.CorpusSource;

/// <summary>Reads files and folders, and says in one line why one cannot be read.</summary>
internal static class FileText
{
    /// <summary>The text of a file: UTF-8, unless a byte order mark says otherwise.</summary>
    /// <exception cref="BadInputException">The file cannot be read.</exception>
    public static string Read(string path) => Try(path, static path => File.ReadAllText(path, Encoding.UTF8));

    /// <exception cref="BadInputException">The file or folder cannot be read.</exception>
    public static T Try<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception problem) when (IsAboutFiles(problem))
        {
            throw new BadInputException($"'{path}' cannot be read: {Reason(problem)}");
        }
    }

    /// <exception cref="BadInputException">The file or folder cannot be written.</exception>
    public static void TryWrite(string path, Action<string> write)
    {
        try
        {
            write(path);
        }
        catch (Exception problem) when (IsAboutFiles(problem))
        {
            throw new BadInputException($"'{path}' cannot be written: {Reason(problem)}");
        }
    }

    /// <summary>Whether an exception says that a file cannot be used, rather than that the program is wrong.</summary>
    public static bool IsAboutFiles(Exception problem) =>
        problem is IOException or UnauthorizedAccessException or SecurityException or ArgumentException;

    public static string Reason(Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it does not exist, or is a link to nothing",
        UnauthorizedAccessException or SecurityException => "access is denied",
        PathTooLongException => "its path is too long",
        _ => problem.Message,
    };
}
