using System.Reflection;

namespace Ogp.Model.Tests.Support.Models;

/// <summary>The maker must make everything, or the properties that rest on it prove less than they say.</summary>
public class ModelMakerTests
{
    public static TheoryData<string> Names => ModelTypes.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_property_is_made_and_is_left_out(string type)
    {
        Node[] nodes = [.. Enumerable.Range(0, 60).Select(seed => new ModelMaker(seed, 0.5).Make(ModelTypes.Named(type)))];
        foreach (PropertyInfo property in ModelTypes.Properties(ModelTypes.Named(type)))
        {
            int stated = nodes.Count(node => !ModelTypes.IsUnstated(property, property.GetValue(node)));
            Assert.True(stated > 0 && stated < nodes.Length, $"{property.Name} is stated in {stated} of {nodes.Length}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Shrinking_ends_at_an_empty_object(string type)
    {
        Node node = new ModelMaker(1, 0.6).Make(ModelTypes.Named(type));
        int steps = 0;
        while (ModelShrinker.Shrink(node).FirstOrDefault() is { } smaller)
        {
            Assert.True(++steps < 1000, "it does not end");
            node = smaller;
        }

        Assert.Equal(ModelTypes.Empty(node.GetType()), node);
    }
}
