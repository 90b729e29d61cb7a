using System.Text;

namespace NewsCorpus.Core.Tests.Images;

/// <summary>An image taken apart, to be changed and put together again with right hashes.</summary>
internal sealed class PlainImage(ArrayImage image)
{
    public PlainSegment[] Segments { get; } = [.. image.Segments.Select(PlainSegment.Read)];

    public PlainSegment Catalogue => Segments[0];

    public List<int[]> Table(int segment, int table) => Segments[segment].Tables[table];

    /// <summary>How wide buckets and bearers of names are written; null as the format has it.</summary>
    public int? WidthOfLookups { get; init; }

    public ArrayImage Write(int rowsPerPage = 1000)
    {
        byte[][][] articles = [.. Segments.Skip(1).Select(segment => segment.Write(rowsPerPage))];
        for (int i = 0; i < articles.Length; i++)
            Catalogue.Overwrite(Catalogue.Tables[11][i][0], Encoding.ASCII.GetString(articles[i][^1]));
        return new ArrayImage([Catalogue.Write(rowsPerPage, WidthOfLookups), .. articles]);
    }
}
