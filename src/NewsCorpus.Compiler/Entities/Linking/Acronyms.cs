using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities.Linking;

/// <summary>Which names are short for others: "Badan Hujan Nasional (BHN)", and BHN where nobody says what it is.</summary>
internal static class Acronyms
{
    private const int LongestAcronym = 10;
    private const int FewestWords = 2;

    /// <summary>Sees whether two names that follow each other are one and its short form in brackets, whichever is first.</summary>
    public static void Introduce(ReadOnlySpan<Token> tokens, RecognisedName first, NameForm firstForm, RecognisedName second, NameForm secondForm)
    {
        if (second.First != first.End + 1 || !tokens[first.End].Is('(') || second.End >= tokens.Length || !tokens[second.End].Is(')')) return;
        if (IsShortFor(secondForm, firstForm)) secondForm.ShortFor ??= firstForm;
        else if (IsShortFor(firstForm, secondForm)) firstForm.ShortFor ??= secondForm;
    }

    /// <summary>The first letters of the words of a name, or null where no acronym is made of them.</summary>
    public static string? InitialsOf(NameForm form)
    {
        if (form.WordCount is < FewestWords or > LongestAcronym) return null;
        Span<char> initials = stackalloc char[form.WordCount];
        int count = 0;
        for (int at = 0; at < form.Key.Length; at++)
        {
            if (at == 0 || form.Key[at - 1] == ' ') initials[count++] = form.Key[at];
        }

        return initials.ToString();
    }

    /// <summary>Whether a form can be made of the initials of a name.</summary>
    public static bool IsAcronym(NameForm form) => form is { IsAllCapitals: true, WordCount: 1, Key.Length: >= FewestWords and <= LongestAcronym };

    // Its letters stand in the name in their order ("Kemenkeu", Kementerian Keuangan), or it is that of an organisation in another language.
    private static bool IsShortFor(NameForm acronym, NameForm name)
    {
        if (acronym.Key.Length > LongestAcronym || acronym.WordCount > name.WordCount || acronym.Key.Length >= name.Key.Length) return false;
        if (name.WordCount < FewestWords || acronym.Kind == EntityKind.Person != (name.Kind == EntityKind.Person)) return false;
        if (name.Kind == EntityKind.Organization && acronym is { IsAllCapitals: true, Kind: EntityKind.Organization }) return true;
        int at = -1;
        foreach (char letter in acronym.Key)
        {
            if (letter == ' ') continue;
            at = name.Key.IndexOf(letter, at + 1);
            if (at < 0) return false;
        }

        return acronym.Key[0] == name.Key[0];
    }
}
