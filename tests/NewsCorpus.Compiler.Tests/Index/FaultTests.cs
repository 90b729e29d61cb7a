using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>Every fault of an index, at its place: «» stand around the words that are reported.</summary>
public sealed class FaultTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("NC1017", "«»")]
    [InlineData("NC1017", "«»Only prose.\n\n## Sources\n- **A**\n")]
    [InlineData("NC1017", "#«»\n\n- id: a\n")]
    [InlineData("NC1017", "# A\n\n# «B»\n")]
    [InlineData("NC1017", "# A\n- language: en\n# «Sources» #\n- **A**\n")]
    [InlineData("NC1013", "# «雨»\n")]
    [InlineData("NC1013", "# A\n- id: «My Id»\n")]
    [InlineData("NC1015", "# A\n\n- «just a remark»\n")]
    [InlineData("NC1015", "# A\n\n«-»\n")]
    [InlineData("NC1015", "# A\n- version: 1\n  «and more»\n")]
    [InlineData("NC1015", "# A\n- version: 1\n  - «language: en»\n")]
    [InlineData("NC1006", "# A\n- «licence»: CC0-1.0\n")]
    [InlineData("NC1016", "# A\n- version: 1\n- «Version»: 2\n")]
    [InlineData("NC1009", "# A\n- language: «Indonesian»\n")]
    [InlineData("NC2002", "# A\n- license: «CC BY 4.0»\n")]
    [InlineData("NC1018", "# A\n\n## «Artcles»\n\n- [T](t.txt)\n")]
    [InlineData("NC1018", "# A\n\n## «Stories»\n\nProse.\n\n- [T](t.txt)\n  - date: 2025-01-02\n- [U](u.txt)\n  - date: 2025-01-02\n")]
    [InlineData("NC1018", "# A\n\n### «Sources»\n")]
    [InlineData("NC1018", "# A\n\n## «People»\n")]
    [InlineData("NC1019", "# A\n\n«``` text»\n- id: b\n")]
    [InlineData("NC1019", "# A\n\nWords «<!--» and on\n- id: b\n")]
    public void Read_FaultOfTheSkeleton_IsReportedAtItsPlace(string id, string marked) =>
        IndexSample.AssertFault(id, marked);

    [Theory]
    [InlineData("NC1010", "- «- **A**»\n")]
    [InlineData("NC1010", "«-»\n")]
    [InlineData("NC1010", "- «Daily»\n")]
    [InlineData("NC1010", "- «**Daily*»\n")]
    [InlineData("NC1010", "- «****»\n")]
    [InlineData("NC1010", "- «[Daily]»\n")]
    [InlineData("NC1010", "- **Daily** «daily»\n")]
    [InlineData("NC1010", "- **Daily** «`daily»\n")]
    [InlineData("NC1010", "- **Daily** `daily` «: a paper»\n")]
    [InlineData("NC1010", "1. «**Daily**»\n")]
    [InlineData("NC1010", "- [Daily](«https://example.org a»)\n")]
    [InlineData("NC1010", "- [Daily]«()»\n")]
    [InlineData("NC1010", "- [Daily](«<https://example.org)»\n")]
    [InlineData("NC1013", "- **«雨»**\n")]
    [InlineData("NC1013", "- **Daily** `«Daily_News»`\n")]
    [InlineData("NC1013", "- **Daily** `«»`\n")]
    [InlineData("NC1003", "- **Daily**\n- **Other** `«daily»`\n")]
    [InlineData("NC1003", "- **Daily**\n- **«daily!»**\n")]
    [InlineData("NC1012", "- [Daily](«example.org»)\n")]
    [InlineData("NC1012", "- **Daily**\n  - url: «https://»\n")]
    [InlineData("NC1015", "- **Daily**\n  - «url»:\n")]
    [InlineData("NC1016", "- [Daily](https://example.org)\n  - url: «https://example.org»\n")]
    [InlineData("NC1006", "- **Daily**\n  - «topics»: rain\n")]
    [InlineData("NC1015", "- **Daily**\n  - «a remark»\n")]
    [InlineData("NC1015", "- **Daily**\n  - «: a»\n")]
    [InlineData("NC1015", "- **Daily**\n  «a remark»\n")]
    [InlineData("NC1015", "- **Daily**\n  - attribution: © A\n«and B»\n")]
    [InlineData("NC1015", "- **Daily**\n  - attribution: © A\n    - «language: en»\n")]
    [InlineData("NC1015", "- **Daily**\n  1. «attribution: © A»\n")]
    [InlineData("NC1015", "  - «attribution: © A»\n")]
    [InlineData("NC1015", "- **Daily**\n\nProse.\n\n  - «attribution: © A»\n")]
    public void Read_FaultOfASource_IsReportedAtItsPlace(string id, string marked) =>
        IndexSample.AssertFault(id, IndexSample.Head + "\n## Sources\n\n" + marked);

    [Fact]
    public void Read_FieldsOfAnItemThatIsNotUnderstood_AreNoFaultsBesides() =>
        IndexSample.AssertFault("NC1010", IndexSample.Head + "\n## Sources\n\n- «Daily»\n  - url: nowhere\n    - or: here\n  and on\n");

    [Theory]
    [InlineData("NC1010", "- «**Bold**»\n")]
    [InlineData("NC1010", "- [T](t.txt) `t` «and more»\n")]
    [InlineData("NC1010", "- [T](«my file.txt»)\n")]
    [InlineData("NC1010", "- [T](«t.txt \"A title\"»)\n")]
    [InlineData("NC1014", "- [T](«../t.txt»)\n  - source: @daily\n  - date: 2025-01-02\n")]
    [InlineData("NC1014", "- [T](«a/../t.txt») `t`\n  - source: @daily\n  - date: 2025-01-02\n")]
    [InlineData("NC1014", "- [T](«/t.txt»)\n  - source: @daily\n  - date: 2025-01-02\n")]
    [InlineData("NC1014", "- [T](«\\t.txt»)\n  - source: @daily\n  - date: 2025-01-02\n")]
    [InlineData("NC1014", "- [T](«C:\\t.txt»)\n  - source: @daily\n  - date: 2025-01-02\n")]
    [InlineData("NC1014", "- [T](«https://example.org/t.txt»)\n  - source: @daily\n  - date: 2025-01-02\n")]
    [InlineData("NC1014", "- [T](«%2e%2E/t.txt»)\n  - source: @daily\n  - date: 2025-01-02\n")]
    [InlineData("NC1014", "- [T](<«a//t.txt»>)\n  - source: @daily\n  - date: 2025-01-02\n")]
    [InlineData("NC1014", "- [T](«folder/»)\n  - source: @daily\n  - date: 2025-01-02\n")]
    [InlineData("NC1005", "- [«T»](t.txt)\n  - date: 2025-01-02\n")]
    [InlineData("NC1005", "- [«T»](t.txt)\n  - source: @daily\n")]
    [InlineData("NC1004", "- [T](t.txt)\n  - source: «@dayly»\n  - date: 2025-01-02\n")]
    [InlineData("NC1004", "- [T](t.txt)\n  - source: «daily»\n  - date: 2025-01-02\n")]
    [InlineData("NC1004", "- [T](t.txt)\n  - source: «@»\n  - date: 2025-01-02\n")]
    [InlineData("NC1013", "- [«T»](雨.txt)\n  - source: @daily\n  - date: 2025-01-02\n")]
    [InlineData("NC1013", "- [«T»](.txt)\n  - source: @daily\n  - date: 2025-01-02\n")]
    [InlineData("NC1003", "- [T](a/t.txt)\n  - source: @daily\n  - date: 2025-01-02\n- [«U»](b/t.txt)\n  - source: @daily\n  - date: 2025-01-02\n")]
    [InlineData("NC1011", "- [T](t.txt) `t`\n  - source: @daily\n  - date: 2025-01-02\n- [U](«./t.txt») `u`\n  - source: @daily\n  - date: 2025-01-02\n")]
    public void Read_FaultOfAnArticle_IsReportedAtItsPlace(string id, string marked) =>
        IndexSample.AssertFault(id, IndexSample.Head + IndexSample.Source + "\n## Articles\n\n" + marked);

    [Theory]
    [InlineData("«17/8/2025»")]
    [InlineData("«2025»")]
    [InlineData("«2025-8-17»")]
    [InlineData("«2025-02-29»")]
    [InlineData("«2025-13-01»")]
    [InlineData("«0000-01-01»")]
    [InlineData("«2025-08-17T09:30»")]
    [InlineData("«2025-08-17 09:30Z»")]
    [InlineData("«2025-08-17T24:00Z»")]
    [InlineData("«2025-08-17T09:60Z»")]
    [InlineData("«2025-08-17T09:30:61Z»")]
    [InlineData("«2025-08-17T09:30+7»")]
    [InlineData("«2025-08-17T09:30+14:01»")]
    [InlineData("«0001-01-01T00:00+01:00»")]
    [InlineData("«9999-12-31T23:59-01:00»")]
    [InlineData("«٢٠٢٥-٠٨-١٧»")]
    public void Read_DateNotUnderstood_IsReportedAtItsPlace(string date) =>
        IndexSample.AssertFault("NC1007", IndexSample.WithArticleFields("").Replace("2025-01-02", date, StringComparison.Ordinal));

    [Theory]
    [InlineData("NC1007", "  - retrieved: «2025-08»\n")]
    [InlineData("NC1008", "  - retrieved: «2025-01-01»\n")]
    [InlineData("NC1009", "  - language: «e»\n")]
    [InlineData("NC1009", "  - language: «bahasa»\n")]
    [InlineData("NC1009", "  - language: «en_GB»\n")]
    [InlineData("NC1009", "  - language: «en-»\n")]
    [InlineData("NC1009", "  - language: «en-x»\n")]
    [InlineData("NC1009", "  - language: «en-abcdefghi»\n")]
    [InlineData("NC1009", "  - translated-from: «English»\n")]
    [InlineData("NC1009", "  - translated-from: «e» (machine)\n")]
    [InlineData("NC1012", "  - translated-from: «(machine)»\n")]
    [InlineData("NC1012", "  - translated-from: «en (by hand)»\n")]
    [InlineData("NC1012", "  - layout: «columns»\n")]
    [InlineData("NC1012", "  - status: «draft»\n")]
    [InlineData("NC1012", "  - sha256: «0123»\n")]
    [InlineData("NC1012", "  - url: «www.example.org»\n")]
    [InlineData("NC1012", "  - url: «https://example.org/a b»\n")]
    [InlineData("NC1015", "  - «author»:   \n")]
    [InlineData("NC1006", "  - «tpics»: rain\n")]
    [InlineData("NC1006", "  - «https»://example.org\n")]
    [InlineData("NC1016", "  - topics: rain\n  - «topics»: flood\n")]
    [InlineData("NC2002", "  - license: «MIT OR CC0-1.0»\n")]
    [InlineData("NC2002", "  - license: «LicenseRef-»\n")]
    [InlineData("NC2002", "  - license: «LicenseRef-a b»\n")]
    [InlineData("NC2004", "  - license: «CC-BY-4.0»\n")]
    [InlineData("NC2006", "  - status: «withdrawn»\n")]
    public void Read_FaultOfAnArticlesField_IsReportedAtItsPlace(string id, string fields) =>
        IndexSample.AssertFault(id, IndexSample.WithArticleFields(fields));

    [Fact]
    public void Read_ArticleWithoutLanguage_IsReportedAtItsTitle() =>
        IndexSample.AssertFault("NC1005",
            ("# A\n- license: CC0-1.0\n" + IndexSample.Source + IndexSample.Article).Replace("One headline", "«One headline»", StringComparison.Ordinal));

    [Fact]
    public void Read_ArticleWithoutLicense_IsReportedAtItsTitle() =>
        IndexSample.AssertFault("NC2001",
            ("# A\n- language: en\n" + IndexSample.Source + IndexSample.Article).Replace("One headline", "«One headline»", StringComparison.Ordinal));

    [Theory]
    [InlineData("CC-BY-NC-4.0")]
    [InlineData("CC-BY-ND-4.0")]
    [InlineData("LicenseRef-All-Rights-Reserved")]
    public void Read_ClosedLicense_IsReportedWhereItIsStatedOnce(string license)
    {
        string marked = $"# A\n- language: en\n- attribution: © A\n- license: «{license}»\n" + IndexSample.Source + IndexSample.Article
            + "- [Two](two.txt)\n  - source: @daily\n  - date: 2025-01-02\n";
        IndexSample.AssertFault("NC2003", marked, new IndexOptions(new EquatableArray<string>(["LicenseRef-Other"])));
        string plain = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        Assert.Empty(IndexSample.Read(plain, new IndexOptions(new EquatableArray<string>([" " + license.ToUpperInvariant()]))).Diagnostics);
        Assert.Empty(IndexSample.Read(plain).Diagnostics);
    }

    [Theory]
    [InlineData("CC0-1.0")]
    [InlineData("CC-BY-4.0")]
    [InlineData("CC-BY-SA-4.0")]
    [InlineData("MIT")]
    [InlineData("ODbL-1.0")]
    public void Read_OpenLicense_NeedsNoLeave(string license) =>
        Assert.Empty(IndexSample.Read(IndexSample.WithArticleFields($"  - license: {license}\n  - attribution: © A\n"),
            new IndexOptions(default(EquatableArray<string>))).Diagnostics);

    [Fact]
    public void Read_ClosedLicenseOfWithdrawnArticle_IsNotAskedFor()
    {
        IndexModel index = IndexSample.Read(
            IndexSample.WithArticleFields("  - license: CC-BY-NC-4.0\n  - status: withdrawn\n"), new IndexOptions(default(EquatableArray<string>)));
        Assert.Equal(["NC2006"], index.Diagnostics.Select(item => item.Rule.Id));
    }

    [Theory]
    [InlineData("NC3008", "- **«Adi Baru»**\n- **Budi Lama**\n")]
    [InlineData("NC3008", "### «Poeple»\n- **Adi Baru**\n")]
    [InlineData("NC3004", "### People\n- [Adi Baru](«https://example.org/Q1»)\n")]
    [InlineData("NC3004", "### People\n- [Adi Baru](«https://www.wikidata.org/wiki/P1»)\n")]
    [InlineData("NC3004", "### People\n- **Adi Baru**\n  - wikidata: «Q0»\n")]
    [InlineData("NC3004", "### People\n- **Adi Baru**\n  - wikidata: «42»\n")]
    [InlineData("NC3005", "### People\n- [Adi Baru](https://www.wikidata.org/wiki/Q5)\n- **Budi Lama**\n  - wikidata: «Q5»\n")]
    [InlineData("NC1016", "### People\n- [Adi Baru](https://www.wikidata.org/wiki/Q5)\n  - wikidata: «Q5»\n")]
    [InlineData("NC1006", "### People\n- **Adi Baru**\n  - «alias»: Adi\n")]
    [InlineData("NC1003", "### People\n- **Nusa Baru**\n### Places\n- **«Nusa  baru»**\n")]
    public void Read_FaultOfAnEntity_IsReportedAtItsPlace(string id, string marked) =>
        IndexSample.AssertFault(id, IndexSample.WithEntities(marked));

    [Theory]
    [InlineData("NC1009", "Adi [«Indonesian»]")]
    [InlineData("NC1009", "Adi [«»]!")]
    [InlineData("NC1012", "«[en]»")]
    [InlineData("NC1012", "Adi; «!»")]
    [InlineData("NC3002", "«AB»")]
    [InlineData("NC3002", "«A. B. [en]»")]
    [InlineData("NC3009", "«Adi Baru»")]
    [InlineData("NC3009", "«Adi Baru [en]»")]
    [InlineData("NC3009", "«ADI baru»")]
    [InlineData("NC3009", "adi; «Adi»")]
    [InlineData("NC3009", "adi; «ADI!»")]
    [InlineData("NC3009", "adi [en]; «ADI [en-GB]»")]
    [InlineData("NC3009", "ADIB!; «ADIB!»")]
    public void Read_FaultOfAnAlias_IsReportedAtItsPlace(string id, string aliases) =>
        IndexSample.AssertFault(id, IndexSample.WithPeople($"- **Adi Baru**\n  - aliases: {aliases}\n"));

    [Theory]
    [InlineData("aliases", 50, false)]
    [InlineData("aliases", 51, true)]
    [InlineData("roles", 50, false)]
    [InlineData("roles", 51, true)]
    public void Read_NameOfManyWords_IsReportedFromTheFiftyFirst(string key, int words, bool expected)
    {
        IndexModel index = IndexSample.Read(IndexSample.WithPeople(
            $"- **Adi**\n  - {key}: {string.Join(' ', Enumerable.Repeat("Kapal", words))}\n"));

        Assert.Equal(expected ? ["NC3010"] : [], index.Diagnostics.Select(item => item.Rule.Id));
        Assert.Equal(1, key == "roles" ? index.Entities[0].Roles.Count : index.Entities[0].Aliases.Count - 1);
    }

    [Theory]
    [InlineData("aliases", "Quay, Old Quay", true)]
    [InlineData("roles", "Mayor (2024..), Chair of the Board", true)]
    [InlineData("aliases", "Quay, Old Quay; Pier", false)]
    [InlineData("aliases", "Quay\\, Old Quay", false)]
    [InlineData("aliases", "Washington, D.C.", false)]
    [InlineData("aliases", "Friends of the Quay, the old one", false)]
    [InlineData("roles", "Menteri Politik, Hukum, dan Keamanan", false)]
    [InlineData("roles", "Minister for Ports, Ships and Ropes", false)]
    [InlineData("aliases", ",", false)]
    public void Read_CommasInAList_AreReportedWhereTheySeparateNames(string key, string value, bool expected)
    {
        IndexModel index = IndexSample.Read(IndexSample.WithPeople($"- **Adi**\n  - {key}: {value}\n"));
        Assert.Equal(expected, index.Diagnostics.Any(item => item.Rule == DiagnosticRules.CommaInList));
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void Read_LongId_IsReportedFromTheTwoHundredFirstLetter(int length, bool expected)
    {
        string id = new('a', length);

        string[] stated = [.. IndexSample.Read(IndexSample.WithPeople($"- **Adi** `{id}`\n")).Diagnostics.Select(item => item.Rule.Id)];
        string[] made = [.. IndexSample.Read(IndexSample.WithPeople($"- **{id}**\n")).Diagnostics.Select(item => item.Rule.Id)];

        Assert.Equal(expected ? ["NC1013"] : [], stated);
        Assert.Equal(expected ? ["NC1013"] : [], made);
    }

    [Fact]
    public void Read_ShortNameOfAnEntity_IsReportedAtTheName() => IndexSample.AssertFault("NC3002", IndexSample.WithPeople("- **«Y»**\n"));

    [Theory]
    [InlineData("AB!")]
    [InlineData("雨水")]
    [InlineData("No 1")]
    public void Read_ShortAliasThatIsMeant_IsNoFault(string alias) => IndexSample.ReadPerson($"- **Adi Baru**\n  - aliases: {alias}\n");

    [Fact]
    public void Read_AliasThatIsACommonWord_IsReported() =>
        IndexSample.AssertFault("NC3002", IndexSample.WithPeople("- **Adi Baru**\n  - aliases: «Yang [id]»; Yang [en]\n"),
            new IndexOptions(AllowedLicenses: null) { IsCommonWord = static (word, language) => word == "yang" && language == "id" });

    [Theory]
    [InlineData("Adi", "«Adi»")]
    [InlineData("Adi", "«adi»")]
    [InlineData("Adi", "«Adí [en]»")]
    [InlineData("Adi [en]", "«Adi»")]
    [InlineData("Adi [en]", "«Adi [en-GB]»")]
    [InlineData("adi", "«ADI!»")]
    [InlineData("ADI!", "«Adi»")]
    [InlineData("ADI!", "«ADI!»")]
    [InlineData("ADI!", "«adi»")]
    public void Read_AliasOfTwoEntities_IsReportedAtTheSecond(string first, string second)
    {
        CorpusDiagnostic fault = IndexSample.AssertFault("NC3001",
            IndexSample.WithPeople($"- **Satu Orang**\n  - aliases: {first}\n- **Dua Orang**\n  - aliases: {second}\n"));
        Assert.Equal(["satu-orang", "21"], fault.Arguments.Skip(1));
    }

    [Theory]
    [InlineData("Adi [en]", "Adi [id]")]
    [InlineData("Adi [en-GB]", "Adi [en-US]")]
    [InlineData("ADI!", "Adi!")]
    [InlineData("Adi", "adI!")]
    public void Read_AliasesThatNeverMeet_AreNoFault(string first, string second) =>
        IndexSample.ReadValid(IndexSample.WithPeople($"- **Satu Orang**\n  - aliases: {first}\n- **Dua Orang**\n  - aliases: {second}\n"));

    [Fact]
    public void Read_NameOfTwoEntities_IsReportedAtTheSecond() =>
        IndexSample.AssertFault("NC3001", IndexSample.WithPeople("- **Adi Baru** `a`\n- **«Adi Baru»** `b`\n"));

    [Theory]
    [InlineData("NC1007", "Ketua («sementara»)")]
    [InlineData("NC1007", "Ketua («»)")]
    [InlineData("NC1007", "Ketua («..»)")]
    [InlineData("NC1007", "Ketua (2024..«2025-13»)")]
    [InlineData("NC1007", "Ketua («May 2024»..2025)")]
    [InlineData("NC1020", "Ketua («2024..2023»)")]
    [InlineData("NC1009", "Ketua [«Indonesian»] (2024)")]
    [InlineData("NC1012", "«[id] (2024)»")]
    [InlineData("NC3009", "Ketua; «ketua»")]
    [InlineData("NC3009", "Ketua (2020..2022); «ketua (2022..)»")]
    public void Read_FaultOfARole_IsReportedAtItsPlace(string id, string roles) =>
        IndexSample.AssertFault(id, IndexSample.WithPeople($"- **Adi Baru**\n  - roles: {roles}\n"));

    [Theory]
    [InlineData("Ketua", "«Ketua»")]
    [InlineData("Ketua (2020..)", "«KETUA»")]
    [InlineData("Ketua (..2020)", "«Ketua [id] (2020-12-31)»")]
    [InlineData("Ketua [en] (2021..2023)", "«Ketua (2020..2021)»")]
    public void Read_RoleOfTwoAtOnce_IsReportedAtTheSecond(string first, string second)
    {
        CorpusDiagnostic fault = IndexSample.AssertFault("NC3007",
            IndexSample.WithPeople($"- **Adi Baru**\n  - roles: {first}\n- **Budi Lama**\n  - roles: {second}\n"));
        Assert.Equal(["adi-baru", "21"], fault.Arguments.Skip(1));
    }

    [Fact]
    public void Read_RoleOfOneBetweenTwoOthers_IsComparedWithBoth()
    {
        IndexModel index = IndexSample.Read(IndexSample.WithPeople(
            "- **Adi Baru**\n  - roles: Ketua (2020..2029)\n- **Budi Lama**\n  - roles: Ketua (2022)\n- **Citra Dewi**\n  - roles: Ketua (2025..)\n"));
        Assert.Equal([("NC3007", 22), ("NC3007", 24)], index.Diagnostics.Select(item => (item.Rule.Id, item.Place.Line)));
    }

    [Theory]
    [InlineData("# A\n- languge: en\n", "did you mean 'language'?")]
    [InlineData("# A\n- license: CC BY 4.0\n", "did you mean 'CC-BY-4.0'?")]
    [InlineData("# A\n## Artikle\n", "did you mean 'Artikel'?")]
    [InlineData("# A\n### Entities\n", "did you mean '## Entities'?")]
    [InlineData("# A\n## Entities\n### Organizatoins\n", "did you mean 'Organizations'?")]
    [InlineData("# A\n## Sources\n- **Daily**\n## Articles\n- [T](t.txt)\n  - source: daily\n", "did you mean '@daily'?")]
    [InlineData("# A\n## Sources\n- **Daily** `Daily News`\n", "write 'daily-news'")]
    public void Read_NearMiss_SaysWhatWasMeant(string text, string hint) =>
        Assert.Contains(IndexSample.Read(text).Diagnostics, item => item.Message.Contains(hint, StringComparison.Ordinal));

    [Fact]
    public void Read_FaultyEntries_AreLeftOutOfTheFacts()
    {
        IndexModel index = IndexSample.Read(
            IndexSample.Head + IndexSample.Source + IndexSample.Article
            + $"- [Two](two.txt)\n  - source: @nobody\n  - date: 2025-01-02\n- [Three](three.txt)\n  - source: @daily\n  - date: 2025-01-02\n  - sha256: {Hash}\n");
        Assert.Equal(["one", "three"], index.Articles.Select(article => article.Id));
        Assert.Equal([11, 17], index.Places.Articles.Select(place => place.Link.Line));
        Assert.Equal(["two.txt"], index.Places.UnusableArticles);
    }

    [Fact]
    public void Read_Diagnostics_AreInTheOrderOfTheText()
    {
        // They are found in stages: lines first, then values, then what is compared at the end.
        IndexModel index = IndexSample.Read(
            "# A\n- langage: en\n- remark\n## Entities\n### People\n- **Adi**\n  - roles: Ketua\n- **Budi**\n  - roles: Ketua\n  - alias: B\n  - remark\n");
        Assert.Equal(
            [("NC1006", 1), ("NC1015", 2), ("NC3007", 8), ("NC1006", 9), ("NC1015", 10)],
            index.Diagnostics.Select(item => (item.Rule.Id, item.Place.Line)));
    }

    [Fact]
    public void ToString_Diagnostic_IsWhatEditorsMakeClickable() =>
        Assert.Equal(
            "corpus/INDEX.md(3,3): warning NC1006: The field 'langage' is not known here (did you mean 'language'?); "
            + "known are id, version, license, attribution, language",
            Assert.Single(IndexSample.Lines(IndexSample.Read("# A\n\n- langage: en\n"))));
}
