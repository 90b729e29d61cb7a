using System.Globalization;
using System.Text;

namespace NewsCorpus.Benchmarks.Scale;

/// <summary>
/// A plot of lines over two logarithmic axes, as SVG: made of text alone, the same bytes for the same figures, in colours that can be
/// read on white and on black. Lines are told apart by colour and marker, and labelled at their ends.
/// </summary>
internal static class LogLogPlot
{
    private const int Width = 860, Height = 480, Left = 70, Right = 250, Top = 44, Bottom = 50;
    private const int LabelHeight = 17;

    // Of Okabe and Ito, who made them for eyes that do not tell red from green; darkened or lightened to stand out from white and black.
    private static readonly string[] Colours =
        ["#0072b2", "#d55e00", "#009e73", "#b8860b", "#cc79a7", "#7a6ff0", "#2a9fd6", "#8c8c8c", "#c0504d"];

    private static readonly string[] Markers =
    [
        "<circle r=\"4\"/>", "<path d=\"M-4-4H4V4H-4Z\"/>", "<path d=\"M0-5 5 4H-5Z\"/>", "<path d=\"M0-5 5 0 0 5-5 0Z\"/>", "<path d=\"M-5-4H5L0 5Z\"/>",
    ];

    /// <param name="title">What the plot shows.</param>
    /// <param name="lines">The lines, from which the axes get their ends: whole powers of ten.</param>
    /// <param name="label">How a power of ten reads at the upright axis.</param>
    public static string Draw(string title, IReadOnlyList<PlotLine> lines, Func<int, string> label)
    {
        double[] articles = [.. lines.SelectMany(static line => line.Points).Select(static point => Math.Log10(point.Articles))];
        double[] values = [.. lines.SelectMany(static line => line.Points).Select(static point => Math.Log10(point.Value))];
        int fromX = (int)Math.Floor(articles.Min()), toX = Math.Max(fromX + 1, (int)Math.Ceiling(articles.Max()));
        int fromY = (int)Math.Floor(values.Min()), toY = Math.Max(fromY + 1, (int)Math.Ceiling(values.Max()));
        double X(double power) => Left + ((power - fromX) * (Width - Left - Right) / (toX - fromX));
        double Y(double power) => Height - Bottom - ((power - fromY) * (Height - Top - Bottom) / (toY - fromY));

        var svg = new StringBuilder();
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"13\">");
        Line($"<title>{title}</title>");
        Line($"<style>text{{fill:#777}}.grid{{stroke:#888;stroke-opacity:.35}}</style>");
        Line($"<text x=\"{Left}\" y=\"24\" font-size=\"16\">{title}</text>");
        for (int power = fromX; power <= toX; power++)
        {
            Line($"<path class=\"grid\" d=\"M{X(power):0.#} {Top}V{Height - Bottom}\"/>");
            Line($"<text x=\"{X(power):0.#}\" y=\"{Height - Bottom + 20}\" text-anchor=\"middle\">{Math.Pow(10, power):N0}</text>");
        }

        for (int power = fromY; power <= toY; power++)
        {
            Line($"<path class=\"grid\" d=\"M{Left} {Y(power):0.#}H{Width - Right}\"/>");
            Line($"<text x=\"{Left - 8}\" y=\"{Y(power) + 4:0.#}\" text-anchor=\"end\">{label(power)}</text>");
        }

        Line($"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 10}\" text-anchor=\"middle\">articles of 5 KB</text>");
        double[] places = Spread([.. lines.Select(line => Y(Math.Log10(line.Points[^1].Value)))]);
        for (int i = 0; i < lines.Count; i++) DrawLine(lines[i], places[i]);
        Line($"</svg>");
        return svg.ToString();

        void DrawLine(PlotLine line, double place)
        {
            string colour = Colours[line.Style % Colours.Length], marker = Markers[line.Style % Markers.Length];
            (double X, double Y)[] points = [.. line.Points.Select(point => (X(Math.Log10(point.Articles)), Y(Math.Log10(point.Value))))];
            string path = string.Join('L', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#} {point.Y:0.#}")));
            Line($"<g fill=\"{colour}\"><path d=\"M{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
            foreach ((double x, double y) in points) Line($"<g transform=\"translate({x:0.#} {y:0.#})\">{marker}</g>");
            Line($"<path d=\"M{points[^1].X + 6:0.#} {points[^1].Y:0.#}L{Width - Right + 12} {place:0.#}\" stroke=\"{colour}\" stroke-dasharray=\"2 3\"/>");
            Line($"<g transform=\"translate({Width - Right + 20} {place:0.#})\">{marker}</g>");
            Line($"<text x=\"{Width - Right + 30}\" y=\"{place + 4:0.#}\">{line.Label}</text></g>");
        }

        void Line(FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    // Labels where their lines end, or as near to that as they do not cover each other.
    private static double[] Spread(double[] wanted)
    {
        int[] order = [.. Enumerable.Range(0, wanted.Length).OrderBy(line => wanted[line])];
        double[] places = [.. wanted];
        for (int i = 1; i < order.Length; i++)
            places[order[i]] = Math.Max(places[order[i]], places[order[i - 1]] + LabelHeight);
        double excess = order.Length > 0 ? places[order[^1]] - (Height - Bottom) : 0;
        for (int i = order.Length - 1; i >= 0 && excess > 0; i--)
        {
            double most = i == order.Length - 1 ? Height - Bottom : places[order[i + 1]] - LabelHeight;
            places[order[i]] = Math.Min(places[order[i]], most);
        }

        return places;
    }
}
