using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Ogp.Model.Json;
using Ogp.Model.Shapes;
using Ogp.Model.Tests.Support.Models;

namespace Ogp.Model.Tests.Json.Serializer;

/// <summary>JsonSerializer and IrmJson say the same of any model.</summary>
[Properties(Arbitrary = [typeof(ModelArbitraries)])]
public class SerializerProperties
{
    [Property(MaxTest = 200)]
    public void JsonSerializer_writes_what_IrmJson_writes(AnyPackage any)
    {
        foreach (bool indented in new[] { true, false })
        {
            string expected = Encoding.UTF8.GetString(IrmJson.Write(any.Package, indented));
            Assert.Equal(expected, JsonSerializer.Serialize(any.Package, Options(indented)) + "\n");
            Assert.Equal(expected, JsonSerializer.Serialize(any.Package, new DossierContext(Options(indented)).IrmPackage) + "\n");
        }
    }

    [Property(MaxTest = 200)]
    public void JsonSerializer_reads_what_IrmJson_reads_and_throws_at_its_first_error(AnyPackage any)
    {
        byte[] json = IrmJson.Write(any.Package);
        ReadResult<IrmPackage> expected = IrmJson.Read(json);

        // The serializer allows a name to stand twice where nobody says otherwise.
        if (expected.Findings.FirstOrDefault(finding => finding.Severity == Severity.Error && finding.Code != "OGP1012") is { } first)
        {
            JsonException fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IrmPackage>(json));
            Assert.StartsWith($"{first.Code} {first.Place.Pointer}".TrimEnd() + ": ", fault.Message, StringComparison.Ordinal);
            Assert.Equal(first.Place.Line - 1, fault.LineNumber);
        }
        else
        {
            Assert.Equal(expected.Value, JsonSerializer.Deserialize<IrmPackage>(json));
        }
    }

    [Property(MaxTest = 300)]
    public void Every_object_of_the_model_survives(AnyNode any)
    {
        string json = JsonSerializer.Serialize(any.Node, any.Node.GetType());
        try
        {
            Assert.Equal(any.Node, JsonSerializer.Deserialize(json, any.Node.GetType()));
        }
        catch (JsonException fault)
        {
            // Objects made at random lack what the format requires; nothing else may be wrong with them.
            Assert.Matches("^OGP10(13|04|18) ?", fault.Message);
        }
    }

    [Property(MaxTest = 100)]
    public void Values_in_classes_of_a_user_survive_with_and_without_source_generation(int seed)
    {
        Dossier dossier = new();
        ModelMaker maker = new(seed, 0.5);
        foreach (System.Reflection.PropertyInfo property in typeof(Dossier).GetProperties())
        {
            Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (!s_handmade.Contains(type) && !type.IsSubclassOf(typeof(Node)))
            {
                property.SetValue(dossier, type == typeof(Statement) ? maker.Statement(Completion.List) : maker.Value(type));
            }
        }

        string json = JsonSerializer.Serialize(dossier);
        Assert.Equal(json, JsonSerializer.Serialize(dossier, DossierContext.Default.Dossier));
        if (Record.Exception(() => JsonSerializer.Deserialize<Dossier>(json)) is { } fault)
        {
            // A statement made at random may have a source and no level.
            Assert.Matches("^OGP10(13|04|18) ?", Assert.IsType<JsonException>(fault).Message);
            return;
        }

        Dossier[] again = [JsonSerializer.Deserialize<Dossier>(json)!, JsonSerializer.Deserialize(json, DossierContext.Default.Dossier)!];
        Assert.All(
            typeof(Dossier).GetProperties(),
            property => Assert.All(again, one => Assert.Equal(property.GetValue(dossier), property.GetValue(one)))
        );
    }

    private static readonly HashSet<Type> s_handmade =
    [
        typeof(ValueList<Commitment>),
        typeof(ValueList<int>),
        typeof(ValueList<Note>),
        typeof(ValueList<ValueList<ValueList<int>>>),
        .. typeof(Dossier)
            .GetProperties()
            .Select(property => property.PropertyType)
            .Where(type => type.Name.StartsWith("Dictionary", StringComparison.Ordinal)),
    ];

    private static JsonSerializerOptions Options(bool indented) =>
        new()
        {
            WriteIndented = indented,
            NewLine = "\n",
            Encoder = new PlainEncoder(),
        };
}
