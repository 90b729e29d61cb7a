namespace NewsCorpus.Compiler.Tests.Text;

/// <summary>Whole reports from the town of the samples, as agencies write them.</summary>
internal static class NewsSample
{
    public const string Indonesian = """
        Wali Kota Hujan resmikan tanggul baru

        KOTA HUJAN – Wali Kota Hujan Budi Santoso meresmikan tanggul baru di Kota Hujan, Senin (16/6).
        “Tanggul ini milik warga,” kata Budi Santoso di Balai Kota. “Kami sudah menunggunya 'lama sekali'.”
        Menurut Rina, air naik 1,5 meter dalam 24 jam. Ia menyebutnya “hari yang panjang”.
        Juru bicara PT Angin, Sari Dewi, mengatakan: “Pekerjaan selesai pada bulan Juni.

        “Setelah itu kami akan membersihkan jalan, dan warga boleh pulang.”
        "Tidak ada korban," katanya. Jum’at nanti ia akan kembali ke Kota Hujan.

        Baca juga:
        Hujan turun tiga hari di Kota Hujan

        """;

    public const string English = """
        Rain City opens its new dam

        RAIN CITY — The dam was opened on Monday by Mayor of Rain City Ayu von Rahman, who called it “a wall for everybody”.
        “We have waited for ten years,” she said. “Nobody will have to leave again.”
        According to Rina, the water rose by 6'3" overnight. “It was like ‘a second river’,” said Rina.
        "The work is done," a statement from Wind Company said, adding that "the streets come next".

        Budi Santoso told City Hall: “The first houses are dry.

        “The others will be by spring, and that's what matters.”
        Mr. Santoso said he didn't expect more rain before No. 7 was closed.

        Read more:
        Three days of rain in Rain City

        """;

    public const string German = """
        Kota Hujan weiht den Damm ein

        „Der Damm gehört allen“, sagte am Montag Rina. Budi Santoso nannte ihn »eine Mauer gegen das Wasser«.
        Der Polizei zufolge wurde niemand verletzt. „Wir haben gewartet“, so der Sprecher von PT Angin, „zehn Jahre lang.“
        Am 16. Juni hieß es: „Die ersten Häuser sind trocken.

        „Die anderen folgen im Frühjahr.“

        """;
}
