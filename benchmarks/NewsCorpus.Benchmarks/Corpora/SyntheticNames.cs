using System.Globalization;

namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>Names of people, organisations and places by their numbers: no two have one in common, nor any word of the texts.</summary>
internal static class SyntheticNames
{
    private static readonly string[] GivenNames = "Ratna Bima Sari Galih Zoë Arif Dewi René Lestari Rangga Kirana Surya Ana André Joko Wulan".Split(' ');

    // They end in two consonants, as no invented word of the texts does.
    private static readonly string[] Syllables = "karsk ramt timb muld sarn dolf lorn nerv bast gund rilk tarm".Split(' ');

    public static string Person(int number) => $"{GivenNames[number * 7 % GivenNames.Length]} {Family(number)}";

    public static string Family(int number) => Invented(number, "");

    public static string Organization(int number) => $"{(number % 2 == 0 ? "Yayasan" : "Badan")} {Invented(number, "O")}";

    /// <summary>Letters that stand for the organisation: of as many as there are, each has its own.</summary>
    public static string Acronym(int number)
    {
        Span<char> letters = stackalloc char[4];
        for (int i = letters.Length - 1; i >= 0; i--, number /= 20) letters[i] = "BCDFGHJKLMNPQRSTVWXZ"[number % 20];
        return letters.ToString();
    }

    public static string Place(int number) => $"Muara {Invented(number, "E")}";

    // The number in syllables.
    private static string Invented(int number, string first)
    {
        string name = first;
        for (int rest = number + Syllables.Length; rest > 0; rest /= Syllables.Length) name += Syllables[rest % Syllables.Length];
        return char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..].ToLowerInvariant();
    }
}
