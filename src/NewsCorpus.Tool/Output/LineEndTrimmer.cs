using System.Text;

namespace NewsCorpus.Tool.Output;

/// <summary>Passes text on without the blanks at line ends with which tables fill their last column.</summary>
internal sealed class LineEndTrimmer(TextWriter inner) : TextWriter
{
    private int _blanks;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            _blanks++;
            return;
        }

        if (value == '\r') return;
        if (value != '\n')
        {
            for (; _blanks > 0; _blanks--) inner.Write(' ');
        }

        _blanks = 0;
        inner.Write(value);
    }

    public override void Flush() => inner.Flush();
}
