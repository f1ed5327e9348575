using System.Text.Json;
using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Scoring;

/// <summary>The sample counted once more over its bytes, by a way that knows neither shapes nor the model.</summary>
public class FieldCoverageSampleTests
{
    private static readonly string[] s_absences = ["not-reviewed", "not-coded", "not-applicable", "not-stated"];
    private static readonly string[] s_languages = ["en", "es", "und"];

    private readonly Dictionary<string, int> _stated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _absent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _objects = new(StringComparer.Ordinal);

    public FieldCoverageSampleTests()
    {
        using JsonDocument json = JsonDocument.Parse(Ecuador.Utf8);
        Count(json.RootElement, "");
    }

    [Fact]
    public void The_counts_of_fields_are_those_of_the_JSON()
    {
        ValueList<FieldCoverage> fields = FieldCoverage.Count([Ecuador.Package], CoverageGrouping.Whole);

        Assert.Equal(fields.Select(field => (field.Path, Of(_objects, Owner(field.Path)))), fields.Select(field => (field.Path, field.Of)));
        Assert.Equal(fields.Select(field => (field.Path, Of(_stated, field.Path))), fields.Select(field => (field.Path, field.Stated)));
        Assert.Equal(fields.Select(field => (field.Path, Of(_absent, field.Path))), fields.Select(field => (field.Path, field.Absent)));
        Assert.Empty(_stated.Keys.Union(_absent.Keys).Where(path => !IsLanguage(path)).Except(fields.Select(field => field.Path)));
    }

    [Fact]
    public void The_counts_of_languages_are_those_of_the_JSON()
    {
        ValueList<FieldCoverage> fields = FieldCoverage.Count([Ecuador.Package], CoverageGrouping.Language);

        Assert.Equal(
            _stated.Keys.Where(IsLanguage).Order(StringComparer.Ordinal),
            fields.Where(field => field.Stated > 0).Select(PathOf).Order(StringComparer.Ordinal)
        );
        Assert.Equal(fields.Select(field => Of(_stated, PathOf(field))), fields.Select(field => field.Stated));

        static string PathOf(FieldCoverage field) => $"{field.Path}/{field.Group}";
    }

    private void Count(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Count(item, $"{path}/*");
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            _objects[path] = Of(_objects, path) + 1;
            foreach (JsonProperty member in element.EnumerateObject())
            {
                string inner = $"{path}/{member.Name}";
                bool isStatement = path.EndsWith("/ratings", StringComparison.Ordinal) || member.Name == "uptake";
                Dictionary<string, int> counts = isStatement && IsAbsence(member.Value) ? _absent : _stated;
                counts[inner] = Of(counts, inner) + 1;
                if (!isStatement)
                {
                    Count(member.Value, inner);
                }
            }
        }
    }

    private static bool IsAbsence(JsonElement statement) =>
        statement.ValueKind == JsonValueKind.Object
            ? IsAbsence(statement.GetProperty("level"))
            : statement.ValueKind == JsonValueKind.String && s_absences.Contains(statement.GetString());

    private static bool IsLanguage(string path) => s_languages.Contains(path[(path.LastIndexOf('/') + 1)..]);

    /// <summary>The objects that could state a field: a rating belongs to the assessment, not to the map that it stands in.</summary>
    private static string Owner(string path)
    {
        string owner = path[..path.LastIndexOf('/')];
        return owner.EndsWith("/ratings", StringComparison.Ordinal) ? Owner(owner) : owner;
    }

    private static int Of(Dictionary<string, int> counts, string path) => counts.GetValueOrDefault(path);
}
