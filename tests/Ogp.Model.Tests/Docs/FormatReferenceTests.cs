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
    public void The_members_that_must_be_there_are_those_of_the_shapes()
    {
        // What the page calls otherwise than the model does.
        (string Model, string Page)[] names =
        [
            ("IrmPackage", "Package"),
            ("IrmReport", "Report"),
            ("StatedTally", "Tally"),
            ("MembershipPeriod", "MembershipStatus"),
        ];
        IEnumerable<string> required = SchemaTests
            .Shapes()
            .SelectMany(shape => shape.Fields.Where(field => field.IsRequired).Select(field => $"{NameOf(shape.Name)} {field.Name}"));
        IEnumerable<string> listed = File.ReadLines(Path.Combine(Repository.Root, "docs", "format.md"))
            .SkipWhile(line => line != "## What must be there")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('`', StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
            .Where(row => row[0] != "a statement that is an object")
            .SelectMany(row => row[0].Split(", ").SelectMany(name => row[1].Split(' ').Select(member => $"{name} {member.Trim('`')}")));

        Assert.Equal(required.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));

        string NameOf(string model) => Array.Find(names, name => name.Model == model).Page ?? model;
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
