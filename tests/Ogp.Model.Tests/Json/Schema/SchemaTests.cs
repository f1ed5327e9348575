using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ogp.Model.Json;
using Ogp.Model.Shapes;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Json;

/// <summary>The published JSON Schema and the words in it.</summary>
public partial class SchemaTests
{
    /// <summary>Set OGP_WRITE_DOCS=1 to write the schema instead of comparing it.</summary>
    [Theory]
    [InlineData(SchemaVariant.Lenient, "irm-1.0.schema.json")]
    [InlineData(SchemaVariant.Strict, "irm-1.0-strict.schema.json")]
    public void The_published_schema_is_the_one_that_the_shapes_give(SchemaVariant variant, string name)
    {
        string path = Path.Combine(Repository.Root, "docs", "schema", name);
        byte[] schema = IrmSchema.Write(variant);
        if (Environment.GetEnvironmentVariable("OGP_WRITE_DOCS") == "1")
        {
            File.WriteAllBytes(path, schema);
        }

        Assert.Equal(File.ReadAllBytes(path), schema);
    }

    [Theory]
    [InlineData(SchemaVariant.Lenient)]
    [InlineData(SchemaVariant.Strict)]
    public void Every_reference_leads_to_a_definition_and_every_definition_is_referred_to(SchemaVariant variant)
    {
        JsonElement schema = JsonDocument.Parse(IrmSchema.Write(variant)).RootElement;
        string[] defined = [.. schema.GetProperty("$defs").EnumerateObject().Select(definition => definition.Name)];
        string[] referred = [.. References(schema).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(defined.Order(StringComparer.Ordinal).Except(["Statement"]), referred.Except(["Statement"]));
    }

    /// <summary>The reader refuses what lies outside: OGP1015.</summary>
    [Theory]
    [InlineData("Support", "amount", "79228162514264337593543950335")]
    [InlineData("ValuesCheck", "csoRepression", "79228162514264337593543950335")]
    [InlineData("Eligibility", "year", "2147483647")]
    public void Numbers_have_the_bounds_of_the_reader(string type, string member, string most)
    {
        using JsonDocument schema = JsonDocument.Parse(IrmSchema.Write(SchemaVariant.Lenient));
        JsonElement number = schema.RootElement.GetProperty("$defs").GetProperty(type).GetProperty("properties").GetProperty(member);
        Assert.Equal(most, number.GetProperty("maximum").GetRawText());
    }

    [Fact]
    public void Every_field_of_every_shape_has_a_meaning_and_no_meaning_is_of_nothing()
    {
        IEnumerable<(string, string)> fields = Shapes()
            .SelectMany(shape => shape.Fields.Select(field => (shape.Name, field.Name)).Prepend((shape.Name, "")));
        Assert.Equal(fields.Order(), FieldMeanings.All.Order());
    }

    [Fact]
    public void A_meaning_is_the_summary_of_the_property_of_the_same_name()
    {
        Dictionary<string, string> summaries = XDocument
            .Load(Path.ChangeExtension(typeof(IrmPackage).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => Plain(member.Element("summary")!));
        Assert.All(
            FieldMeanings.All,
            field =>
            {
                string id =
                    field.Member.Length == 0
                        ? $"T:Ogp.Model.{field.Type}"
                        : $"P:Ogp.Model.{field.Type}.{char.ToUpperInvariant(field.Member[0])}{field.Member[1..]}";
                Assert.Equal(Stated(summaries[id]), FieldMeanings.Of(field.Type, field.Member));
            }
        );
    }

    /// <summary>What a summary says without what it says of null, which no document holds.</summary>
    private static string Stated(string summary) =>
        summary
            .Replace(" Null when not stated.", "", StringComparison.Ordinal)
            .Replace("; null when not stated", "", StringComparison.Ordinal)
            .Replace("null when not measured", "left out when not measured", StringComparison.Ordinal);

    private static string Plain(XElement summary)
    {
        foreach (XElement reference in summary.Descendants("see").ToArray())
        {
            reference.ReplaceWith(reference.Attribute("cref")!.Value.Split('.')[^1]);
        }

        return Spaces().Replace(summary.Value, " ").Trim();
    }

    private static IEnumerable<string> References(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member => member.NameEquals("$ref") ? [member.Value.GetString()!.Split('/')[^1]] : References(member.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
            _ => [],
        };

    internal static List<ShapeDescription> Shapes()
    {
        List<ShapeDescription> shapes = [IrmPackageShape.Shape.Describe()];
        for (int i = 0; i < shapes.Count; i++)
        {
            shapes.AddRange(
                shapes[i]
                    .Fields.Select(field => (field.Value.Item ?? field.Value).Object?.Invoke())
                    .OfType<ShapeDescription>()
                    .DistinctBy(shape => shape.Name)
                    .Where(shape => !shapes.Exists(known => known.Name == shape.Name))
            );
        }

        return shapes;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
