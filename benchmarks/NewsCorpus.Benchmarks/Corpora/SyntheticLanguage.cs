namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>
/// What news of one language are made of. The words with a meaning are the few that are listed, which are the most frequent, and
/// thousands of invented ones; those without one, and how speech is reported, are the language's own, so that its rules find something.
/// </summary>
/// <remarks>
/// In patterns <c>%n %v %a</c> is a noun, verb, adjective; <c>%c</c> a clause, <c>%C</c> one that begins with a capital; <c>%S</c> the
/// speaker with name and office, <c>%s</c> by a short name; <c>%m</c> someone else; <c>%o</c> an organisation, <c>%p</c> a place,
/// <c>%d</c> a day of the week, <c>%#</c> a number; <c>%(</c> and <c>%)</c> are marks of quotation, <c>%/</c> is the end of a paragraph.
/// </remarks>
internal sealed class SyntheticLanguage
{
    private const int Nouns = 9_000;
    private const int Verbs = 3_000;
    private const int Adjectives = 2_000;

    private SyntheticLanguage(string tag, string[] onsets, string[] vowels, string[] codas)
    {
        Tag = tag;
        Roots = [.. onsets.SelectMany(onset => vowels.SelectMany(vowel => codas.Select(coda => onset + vowel + coda)))];
    }

    public static SyntheticLanguage Indonesian { get; } = new(
        "id", Split("b c d g h j k l m n p r s t w"), Split("a i u e o"), ["", "n", "r", "ng", "s", "k"])
    {
        KnownNouns = Split(
            "harga beras kota banjir pasar pelabuhan nelayan jembatan sekolah guru hujan badai kapal ikan laut pantai gunung jalan rumah " +
            "panen padi kopi teh garam angin musim pagi malam kabar surat layar pulau teluk sungai desa warga pemerintah bantuan anggaran"),
        KnownVerbs = Split("turun naik menjual membangun memperbaiki menolak menerima membawa menunggu berjalan meningkat berkurang menutup membuka"),
        KnownAdjectives = Split("besar kecil baru lama mahal murah penting berat cepat lambat aman sulit"),
        VerbForms = ["me", "ber", "ter", "meng"],
        VerbsHavePrefixes = true,
        AdjectiveEnding = "f",
        Days = Split("Senin Selasa Rabu Kamis Jumat Sabtu Minggu"),
        Office = "Ketua {0}",
        Clauses =
        [
            "para %n akan %v %n yang %a di %p", "harga %n di %n itu telah %v sejak %n dan %n", "kami tidak ingin %v %n dengan %n yang %a",
            "pemerintah belum %v %n untuk %n di %p", "semua %n harus %v %n sebelum %n yang %a", "mereka sudah %v %n karena %n dan %n itu %a",
            "setiap %n dapat %v lebih dari %# %n pada %n ini", "tidak ada %n yang %v ketika %n masih %a",
        ],
        Statements =
        [
            "%C, sementara para %n %v %n dari %n ke %n.", "Sejumlah %n di %p %v %# %n pada hari %d, ketika %c.",
            "Menurut data tahun lalu, %c.", "Namun %c, meskipun %n itu %a.", "Warga yang tinggal di dekat %n itu %v %n sejak pagi.",
            "Di %p, %n dan %n tersebut %v karena %c.", "%o %v %n itu bersama %m pada %d lalu.", "Selain itu, %c.",
        ],
        Speeches =
        [
            "%(%C, %c,%) kata %S, %d.", "%(%C,%) ujar %s. %(%C.%)", "%S mengatakan, %(%C.%)", "%(%C, dan %c,%) kata %s kepada wartawan di %p.",
            "%S mengatakan bahwa %c.", "Menurut %s, %c.", "Ia menambahkan bahwa %c. %(%C,%) katanya.", "%s menegaskan, %c.",
            "%S menyebut %n itu sebagai %(%n yang %a%) dan meminta %o tetap %a.", "Apa yang disebut %(%n %a%) itu %v di %p.",
            "%(%C. %C.%/%(%C,%) kata %S.", "%m mengatakan bahwa %o akan %v %n. %(%C,%) tambahnya.",
        ],
    };

    public static SyntheticLanguage English { get; } = new(
        "en", Split("b br c d dr f g gr h l m n p pl r s st t tr v w"), Split("a e i o u ea oo"), ["", "n", "r", "l", "m", "nt", "ck"])
    {
        KnownNouns = Split(
            "price rice town flood market harbour fisherman bridge school teacher rain storm ship fish sea beach mountain road house harvest " +
            "coffee tea salt wind season morning evening report letter sail island bay river village people government aid budget"),
        KnownVerbs = Split("fell rose sold built repaired refused accepted carried waited walked closed opened"),
        KnownAdjectives = Split("large small new old expensive cheap important heavy quick slow safe difficult"),
        VerbForms = ["ed", "ated", "ised", "ened"],
        AdjectiveEnding = "ish",
        Days = Split("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        Office = "Chairman of {0}",
        Clauses =
        [
            "the %n has %v the %a %n in %p", "the price of %n has not %v since the %n and the %n", "we do not want the %n that %v with a %a %n",
            "the government never %v a %n for the %n of %p", "every %n %v the %n before the %a %n", "they %v the %n because the %n of the %n was %a",
            "each of the %n %v more than %# %n in this %n", "there is no %n that %v while the %n is %a",
        ],
        Statements =
        [
            "%C, while the %n %v from the %n to the %n.", "Many of the %n in %p %v %# %n on %d, when %c.", "According to last year’s figures, %c.",
            "However, %c, although the %n was %a.", "People who live close to the %n %v the %n in the morning.",
            "In %p, the %n and the %n %v because %c.", "The %n of %o %v with %m last %d.", "Besides, %c.",
        ],
        Speeches =
        [
            "%(%C, and %c,%) said %S, on %d.", "%(%C,%) %s said. %(%C.%)", "%S said: %(%C.%)", "%(%C,%) said %s to reporters in %p.",
            "%S said that %c.", "According to %s, %c.", "He added that %c. %(%C,%) he said.", "%s told reporters that %c.",
            "%S called the %n %(a %a %n%) and asked %o to remain %a.", "The so-called %(%a %n%) %v in %p.",
            "%(%C. %C.%/%(%C,%) said %S.", "%m said that %o had %v the %n. %(%C,%) she added.",
        ],
    };

    public string Tag { get; }

    public required string[] Days { get; init; }

    /// <summary>Who heads an organisation.</summary>
    public required string Office { get; init; }

    public required string[] Clauses { get; init; }

    /// <summary>Sentences in which nobody speaks.</summary>
    public required string[] Statements { get; init; }

    /// <summary>Sentences in which somebody does: directly, in a few words, or indirectly.</summary>
    public required string[] Speeches { get; init; }

    public WordList NounList => field ??= new WordList(Known(KnownNouns, Nouns, static root => root));

    public WordList VerbList => field ??= new WordList(Known(KnownVerbs, Verbs, VerbOf));

    public WordList AdjectiveList => field ??= new WordList(Known(KnownAdjectives, Adjectives, root => root + AdjectiveEnding));

    private string[] Roots { get; }

    private string[] KnownNouns { get; init; } = [];

    private string[] KnownVerbs { get; init; } = [];

    private string[] KnownAdjectives { get; init; } = [];

    private string[] VerbForms { get; init; } = [];

    private bool VerbsHavePrefixes { get; init; }

    private string AdjectiveEnding { get; init; } = "";

    private string[] Known(string[] known, int count, Func<string, string> form) =>
        [.. known, .. Enumerable.Range(0, count).Select(number => form(Root(number)))];

    private string VerbOf(string root)
    {
        string form = VerbForms[root.Length % VerbForms.Length];
        return VerbsHavePrefixes ? form + root : root + form;
    }

    // Two syllables or three; multiplied by a prime that has no divisor with their number in common, so that neighbours differ.
    private string Root(int number)
    {
        int pairs = Roots.Length * Roots.Length, mixed = (int)((long)(number + 1) * 7_919 % pairs);
        string root = Roots[mixed / Roots.Length] + Roots[mixed % Roots.Length];
        return number % 3 == 2 ? root + Roots[number % Roots.Length] : root;
    }

    private static string[] Split(string words) => words.Split(' ');

    /// <summary>Words by rank, and how often each is drawn.</summary>
    internal sealed class WordList(string[] words)
    {
        private readonly ZipfTable _zipf = new(words.Length);

        public string Draw(ref SplitMix random) => words[_zipf.Draw(ref random)];
    }
}
