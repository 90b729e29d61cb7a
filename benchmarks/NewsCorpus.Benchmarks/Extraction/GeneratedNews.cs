namespace NewsCorpus.Benchmarks.Extraction;

/// <summary>
/// News of a town that does not exist, in Indonesian or English: people with names and offices, what they said, and much between. The
/// same every time.
/// </summary>
internal sealed class GeneratedNews
{
    private const int ParagraphsPerArticle = 16;

    private static readonly string[] Indonesian =
    [
        "{person} mengatakan, pembangunan {thing} di {place} akan selesai pada bulan depan, meskipun hujan turun hampir setiap hari.",
        "“Kami sudah menunggu {thing} ini sejak lama, dan warga tidak ingin menunggu lagi,” kata {person}, {office} {organization}, {day}.",
        "Menurut {person}, harga beras di {place} naik karena jalan menuju {place} rusak. “Semua orang ikut menanggung,” ujarnya.",
        "Ratusan warga yang tinggal di dekat {thing} itu berkumpul sejak pagi untuk mendengar penjelasan dari {organization}.",
        "Tahun lalu pemerintah menyediakan anggaran untuk memperbaiki {thing}, tetapi pekerjaan baru dimulai tiga bulan kemudian.",
        "Ia menambahkan bahwa {organization} akan membuka kembali {thing} setelah pemeriksaan selesai dilakukan oleh petugas.",
        "{office} {organization} {person} menyebut keadaan itu sebagai “ujian bagi kita semua” dan meminta warga tetap tenang.",
    ];

    private static readonly string[] English =
    [
        "{person} said that the new {thing} in {place} will be finished next month, although it has rained nearly every day.",
        "“We have waited for this {thing} for a long time, and people do not want to wait any longer,” said {person}, {office} of {organization}, on {day}.",
        "According to {person}, the price of rice in {place} has risen because the road to {place} is damaged. “All of us pay for it,” she said.",
        "Hundreds of people who live close to the {thing} gathered in the morning to hear what {organization} had to say about it.",
        "Last year the government set money aside to repair the {thing}, but the work did not begin until three months later.",
        "He added that {organization} would open the {thing} again as soon as the inspection was over and the water was clean.",
        "{organization} {office} {person} called it “a test for all of us” and asked the people of {place} to remain calm.",
    ];

    private readonly Random _random = new(20_311_122);
    private readonly string[] _templates;
    private readonly Dictionary<string, string[]> _words;

    private GeneratedNews(bool isIndonesian)
    {
        _templates = isIndonesian ? Indonesian : English;
        string[] given = ["Ratna", "Bima", "Sari", "Galih", "Wulan", "Arif", "Dewi", "Joko", "Lestari", "Rangga", "Kirana", "Surya"];
        string[] family = ["Karang", "Angin", "Samudra", "Hujan", "Cendana", "Melati", "Rimba", "Teluk", "Purnama", "Kemuning"];
        _words = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["person"] = [.. given.SelectMany(first => family.Select(last => $"{first} {last}"))],
            ["place"] = isIndonesian ? ["Kota Hujan", "Bukit Angin", "Teluk Karang", "Muara Lama"] : ["Rain Town", "Windhill", "Coral Bay", "Old Harbour"],
            ["thing"] = isIndonesian ? ["jembatan", "pasar", "pelabuhan", "sekolah", "bendungan"] : ["bridge", "market", "harbour", "school", "dam"],
            ["office"] = isIndonesian ? ["Ketua", "Direktur", "Juru Bicara", "Sekretaris"] : ["chairman", "director", "spokesman", "secretary"],
            ["organization"] = isIndonesian
                ? ["PT Angin Laut", "Dinas Air", "Yayasan Karang", "Koperasi Nelayan"]
                : ["Sea Wind Ltd", "the Water Board", "the Coral Foundation", "Harbour Union"],
            ["day"] = isIndonesian ? ["Senin", "Kamis", "Jumat"] : ["Monday", "Thursday", "Friday"],
        };
    }

    /// <summary>Articles of this many characters together, or a little more.</summary>
    public static IEnumerable<string> Of(string language, int characters)
    {
        var news = new GeneratedNews(language == "id");
        for (int written = 0; written < characters;)
        {
            string article = string.Join('\n', Enumerable.Range(0, ParagraphsPerArticle).Select(_ => news.Paragraph()));
            written += article.Length;
            yield return article;
        }
    }

    private string Paragraph() => $"{Sentence()} {Sentence()}";

    private string Sentence()
    {
        string sentence = Pick(_templates);
        for (int open = sentence.IndexOf('{'); open >= 0; open = sentence.IndexOf('{'))
        {
            int close = sentence.IndexOf('}');
            sentence = sentence[..open] + Pick(_words[sentence[(open + 1)..close]]) + sentence[(close + 1)..];
        }

        return sentence;
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
