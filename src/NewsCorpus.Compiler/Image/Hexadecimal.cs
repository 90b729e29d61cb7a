using System.Security.Cryptography;
using System.Text;

namespace NewsCorpus.Compiler.Image;

internal static class Hexadecimal
{
    public static string Lower(byte[] bytes)
    {
        const string Digits = "0123456789abcdef";
        var text = new StringBuilder(bytes.Length * 2);
        foreach (byte value in bytes) text.Append(Digits[value >> 4]).Append(Digits[value & 0xF]);
        return text.ToString();
    }

    public static string Sha256(string text)
    {
        using var sha = SHA256.Create();
        return Lower(sha.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}
