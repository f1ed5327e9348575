using System.Reflection;
using FsCheck.Xunit;
using Ogp.Model.Tests.Support;
using Ogp.Model.Tests.Support.Models;

namespace Ogp.Model.Tests;

/// <summary>What holds of every object of the model, whatever it is.</summary>
[Properties(Arbitrary = [typeof(ModelArbitraries)])]
public class EveryNodeTests
{
    public static TheoryData<string> Names => ModelTypes.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_new_object_states_nothing_but_the_version_of_a_package(string type)
    {
        Node node = (Node)Activator.CreateInstance(ModelTypes.Named(type))!;
        Assert.All(
            ModelTypes.Properties(node.GetType()),
            property =>
                Assert.True(
                    ModelTypes.IsUnstated(property, property.GetValue(node))
                        || (property.Name, property.GetValue(node)) is (nameof(IrmPackage.FormatVersion), IrmPackage.CurrentFormatVersion),
                    property.Name
                )
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Objects_with_the_same_content_are_equal_however_deep_it_goes(string type)
    {
        Node Make(int seed) => new ModelMaker(seed, 0.8).Make(ModelTypes.Named(type));
        EqualityContract.Holds<Node>([Make(1), Make(1)], [Make(2), Make(2)], [(Node)Activator.CreateInstance(ModelTypes.Named(type))!]);
    }

    [Property(MaxTest = 300)]
    public void A_change_of_any_property_makes_another_object_and_leaves_the_first(AnyNode any)
    {
        Node node = any.Node;
        IReadOnlyList<PropertyInfo> properties = ModelTypes.Properties(node.GetType());
        object?[] before = [.. properties.Select(property => property.GetValue(node))];
        foreach (PropertyInfo property in properties.Where(property => property.PropertyType != typeof(ImportRecord)))
        {
            object other = Enumerable
                .Range(1, 50)
                .Select(seed => new ModelMaker(seed, 0.9).Value(property.PropertyType))
                .First(value => !value.Equals(property.GetValue(node)));
            Node changed = ModelTypes.With(node, property, other);
            Assert.Equal(other, property.GetValue(changed));
            Assert.False(changed.Equals(node), property.Name);
            Assert.False(node.Equals(changed), property.Name);
            Assert.Equal(node, ModelTypes.With(changed, property, property.GetValue(node)));
        }

        Assert.Equal(before, properties.Select(property => property.GetValue(node)));
    }

    [Property]
    public bool Shown_text_is_the_same_in_every_culture(AnyNode any) =>
        Cultures.Names.Select(culture => Cultures.In(culture, () => any.Node.ToString())).Distinct(StringComparer.Ordinal).Count() == 1;

    [Fact]
    public void Shown_text_names_the_type_and_what_identifies_the_object()
    {
        Assert.Equal("Commitment EC0003", new Commitment { Id = new("EC0003") }.ToString());
        Assert.Equal("ActionPlan AP_ECU01", new ActionPlan { Id = new("AP_ECU01") }.ToString());
        Assert.Equal("Period 2019/2022-08-31", new Period { Start = new(2019), End = Dates.Of("2022-08-31") }.ToString());
        Assert.Equal("Eligibility 2019", Cultures.In("ar-SA", () => new Eligibility { Year = 2019 }.ToString()));
        Assert.Equal("Forum", new Forum().ToString());
    }

    [Fact]
    public void Where_a_commitment_was_imported_from_takes_no_part_in_comparisons()
    {
        Commitment commitment = new() { Id = new("EC0003") };
        Commitment imported = commitment with { Record = new() { Row = 7 } };
        Assert.Equal(commitment, imported);
        Assert.Equal(commitment.GetHashCode(), imported.GetHashCode());
        Assert.Equal(7, imported.Record?.Row);
    }

    [Fact]
    public void A_with_expression_changes_one_thing_deep_down_and_the_old_plan_keeps_the_old()
    {
        Commitment commitment = new() { Id = new("EC0003"), Milestones = [new() { Id = "3.1", Title = new("es", "Publicar") }] };
        ActionPlan plan = new() { Id = new("AP_ECU01"), Commitments = [commitment] };
        ActionPlan changed = plan with
        {
            Commitments = [commitment with { Milestones = [commitment.Milestones[0] with { Number = "3.1" }] }],
        };
        Assert.NotEqual(plan, changed);
        Assert.Null(plan.Commitments[0].Milestones[0].Number);
        Assert.Equal("3.1", changed.Commitments[0].Milestones[0].Number);
        Assert.Equal("Publicar", changed.Commitments[0].Milestones[0].Title.For("es"));
    }
}
