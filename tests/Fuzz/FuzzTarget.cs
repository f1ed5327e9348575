using Ogp.Model.Fuzz.Targets;

namespace Ogp.Model.Fuzz;

/// <summary>Something that is fed with broken documents.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Seeds">The documents that are broken.</param>
/// <param name="Run">Feeds it one document; throws where a promise does not hold.</param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<Seed> Seeds, Action<byte[]> Run)
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("read", Seed.Documents, ReadTarget.Run),
        new("roundtrip", Seed.Documents, RoundTripTarget.Run),
        new("locate", Seed.Documents, LocateTarget.Run),
        new("serializer", Seed.Documents, SerializerTarget.Run),
        new("stream", Seed.Documents, StreamTarget.Run),
        new("compare", Seed.Documents, CompareTarget.Run),
        new("fix", Seed.Documents, FixTarget.Run),
        new("csv", Seed.Tables, CsvTarget.Run),
        new("html", Seed.Documents, HtmlTarget.Run),
    ];
}
