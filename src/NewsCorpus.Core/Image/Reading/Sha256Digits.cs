using System.Security.Cryptography;

namespace NewsCorpus.Image;

/// <summary>SHA-256 of bytes that come in pieces, as lower-case hexadecimal digits.</summary>
internal sealed class Sha256Digits : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Add(ReadOnlySpan<byte> bytes) =>
#if NET
        _hash.AppendData(bytes);
#else
        _hash.AppendData(bytes.ToArray());
#endif

    public string Finish()
    {
        const string Digits = "0123456789abcdef";
        byte[] hash = _hash.GetHashAndReset();
        var text = new char[hash.Length * 2];
        for (int i = 0; i < hash.Length; i++)
        {
            text[2 * i] = Digits[hash[i] >> 4];
            text[(2 * i) + 1] = Digits[hash[i] & 0xF];
        }

        return new string(text);
    }

    public void Dispose() => _hash.Dispose();
}
