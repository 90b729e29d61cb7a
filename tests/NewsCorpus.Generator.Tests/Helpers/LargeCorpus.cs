using System.Globalization;
using System.Text;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>A corpus of invented articles, large enough for several segments. The same every time.</summary>
internal static class LargeCorpus
{
    public const int Articles = 300;

    private const int ParagraphsPerArticle = 12;

    public static string PathOf(int article) => $"/project/seeds/report-{article}.txt";

    public static TestProject Project { get; } = Make();

    private static TestProject Make()
    {
        var index = new StringBuilder(
            """
            # Great Harbour Archive

            - license: CC0-1.0
            - language: en

            ## Sources

            - **Harbour Wire** `harbour-wire`

            ## Entities

            ### People

            - **Lena Brandvik** `lena-brandvik`

            ## Articles


            """);
        TestProject project = new TestProject().WithCode(TestProject.CodePath, Harbour.News);
        for (int article = 0; article < Articles; article++)
        {
            index.Append(CultureInfo.InvariantCulture, $"- [Report {article} from the harbour](report-{article}.txt)\n");
            index.Append("  - source: @harbour-wire\n  - date: 2031-03-04\n");
            project = project.WithFile(PathOf(article), TextOf(article));
        }

        return project.WithFile(TestProject.IndexPath, index.ToString());
    }

    private static string TextOf(int article)
    {
        var text = new StringBuilder($"Report {article} from the harbour\n\n");
        for (int paragraph = 0; paragraph < ParagraphsPerArticle; paragraph++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Ship {(article * 31) + paragraph} came in on day {paragraph}, ");
            text.Append(CultureInfo.InvariantCulture, $"and the cranes of quay {article} worked until the evening.\n\n");
            if (paragraph % 6 != 0) continue;
            text.Append(CultureInfo.InvariantCulture, $"\"We counted {paragraph} ships,\" said Lena Brandvik.\n\n");
        }

        return text.ToString();
    }
}
