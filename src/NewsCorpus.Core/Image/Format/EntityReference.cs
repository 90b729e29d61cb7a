namespace NewsCorpus.Image;

/// <summary>
/// How a mention or a quote names an entity: twice the number of one in the catalogue; or twice the place among those recognised in
/// its article, plus 1. So a new entity in the catalogue renumbers nothing in an article that does not mention it.
/// </summary>
internal static class EntityReference
{
    public static int ToCatalogued(int number) => 2 * number;

    public static int ToRecognised(int place) => (2 * place) + 1;

    public static bool IsRecognised(int reference) => (reference & 1) != 0;

    /// <summary>The number in the catalogue, or the place among those recognised in the article.</summary>
    public static int Number(int reference) => reference >> 1;
}
