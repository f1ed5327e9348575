using Ogp.Model.Shapes;
using Ogp.Model.Tests.Json;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Docs;

/// <summary>The reference of the format beside the shapes.</summary>
public class FormatReferenceTests
{
    [Fact]
    public void Every_member_of_the_format_is_in_its_reference()
    {
        string reference = File.ReadAllText(Path.Combine(Repository.Root, "docs", "format.md"));
        IEnumerable<string> members = SchemaTests.Shapes().SelectMany(shape => shape.Fields.Select(field => field.Name)).Distinct();
        Assert.All(members, member => Assert.Contains($"`{member}`", reference, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_list_that_the_reference_names_is_there_and_every_list_of_a_member_is_named()
    {
        string reference = File.ReadAllText(Path.Combine(Repository.Root, "docs", "format.md"));
        IEnumerable<Codelist> lists = SchemaTests
            .Shapes()
            .SelectMany(shape => shape.Fields)
            .Select(field => (field.Value.Item ?? field.Value).Codes)
            .OfType<Codelist>()
            .Distinct();
        Assert.All(lists, list => Assert.Contains($"[{list.Name}]", reference, StringComparison.Ordinal));
    }
}
