using System.Security.Cryptography;
using System.Text;

namespace NewsCorpus.Core.Tests.Images;

/// <summary>One thing that is done to an image. Which segment, page and byte it hits are numbers that are taken as far as they fit.</summary>
internal sealed record ImageDamage(DamageKind Kind, int Segment, int Page, int At, int Other, int Length, int Value)
{
    private const int LongestRange = 48;

    private static readonly byte[] Bytes = [0x00, 0x1F, 0x20, 0x21, 0x22, 0x7F, 0x80, 0xC3, 0xF0, 0xFF];

    /// <summary>The segments after the damage.</summary>
    public byte[][][] Apply(byte[][][] image)
    {
        byte[][][] damaged = [.. image.Select(pages => pages.Select(page => page.ToArray()).ToArray())];
        if (damaged.Length == 0) return damaged;
        int segment = Segment % damaged.Length;
        byte[][] pages = damaged[segment];
        if (pages.Length == 0) return damaged;
        int number = Page % pages.Length;
        byte[] page = pages[number];
        switch (Kind)
        {
            case DamageKind.RemoveSegment:
                return [.. damaged.Where((_, i) => i != segment)];
            case DamageKind.RepeatSegment:
                return [.. damaged, pages];
            case DamageKind.SwapSegments:
                (damaged[segment], damaged[Other % damaged.Length]) = (damaged[Other % damaged.Length], pages);
                break;
            case DamageKind.RemovePage:
                damaged[segment] = [.. pages.Where((_, i) => i != number)];
                break;
            case DamageKind.RepeatPage:
                damaged[segment] = [.. pages[..number], page, .. pages[number..]];
                break;
            case DamageKind.SwapPages:
                byte[][] others = damaged[Other % damaged.Length];
                if (others.Length > 0) (pages[number], others[At % others.Length]) = (others[At % others.Length], page);
                break;
            case DamageKind.EmptyPage:
                pages[number] = [];
                break;
            case DamageKind.CutPage:
                pages[number] = page[..(At % (page.Length + 1))];
                break;
            case DamageKind.LengthenPage:
                pages[number] = [.. page, .. Enumerable.Repeat(Bytes[Value % Bytes.Length], Length % 1_000)];
                break;
            default:
                if (page.Length > 0) Change(page);
                break;
        }

        return damaged;
    }

    /// <summary>The same pages with right hashes, as a writer would leave them that is at fault itself.</summary>
    public static byte[][][] WithRightHashes(byte[][][] image)
    {
        byte[][][] hashed = [.. image];
        for (int segment = hashed.Length - 1; segment >= 0; segment--)
        {
            byte[][] pages = hashed[segment];
            if (pages.Length < 2) continue;
            byte[] hash = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData([.. pages[..^1].SelectMany(page => page)])));
            if (segment > 0) ReplaceEverywhere(hashed[0], [.. pages[^1]], hash);
            pages[^1] = hash;
        }

        return hashed;
    }

    // The catalogue knows the hashes of the segments.
    private static void ReplaceEverywhere(byte[][] pages, byte[] old, byte[] replacement)
    {
        if (old.Length != replacement.Length || old.AsSpan().SequenceEqual(replacement)) return;
        foreach (byte[] page in pages)
        {
            for (int at = page.AsSpan().IndexOf(old); at >= 0; at = page.AsSpan().IndexOf(old)) replacement.CopyTo(page, at);
        }
    }

    private void Change(byte[] page)
    {
        int at = At % page.Length;
        int length = Math.Min(1 + (Length % LongestRange), page.Length - at);
        switch (Kind)
        {
            case DamageKind.FlipBit:
                page[at] ^= (byte)(1 << (Value % 8));
                break;
            case DamageKind.SetByte:
                page[at] = Bytes[Value % Bytes.Length];
                break;
            case DamageKind.FillRange:
                page.AsSpan(at, length).Fill(Bytes[Value % Bytes.Length]);
                break;
            case DamageKind.CopyRange:
                page.AsSpan(at, length).ToArray().AsSpan().CopyTo(page.AsSpan(Math.Min(Other % page.Length, page.Length - length)));
                break;
            default:
                // A number of the format, of any width: groups of seven bits.
                int value = (Value % 4) switch { 0 => int.MaxValue, 1 => Other % 300, 2 => Other, _ => Other % 70_000 };
                for (int i = 0; i < Math.Min(1 + (Length % 5), page.Length - at); i++, value >>= 7) page[at + i] = (byte)((value + 0x20) & 0x7F);
                break;
        }
    }
}
