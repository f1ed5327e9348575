using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ogp.Model.Json;

namespace Ogp.Model.Tests.Support.Models;

/// <summary>A package made at random, with the format version that tells a package from any other JSON; shown as the JSON it would be.</summary>
public sealed record AnyPackage(IrmPackage Package)
{
    public override string ToString()
    {
        try
        {
            return Encoding.UTF8.GetString(IrmJson.Write(Package));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return $"a package that cannot be written: {fault.Message}";
        }
    }
}

/// <summary>Any object of the model made at random.</summary>
public sealed record AnyNode(Node Node);

/// <summary>Tells FsCheck how the model is made.</summary>
public static class ModelArbitraries
{
    public static Arbitrary<AnyPackage> Packages() =>
        Arb.From(
            from seed in Gen.Choose(0, int.MaxValue)
            from stated in Gen.Choose(1, 9)
            select new AnyPackage(
                new ModelMaker(seed, stated / 10.0).Make<IrmPackage>() with
                {
                    FormatVersion = IrmPackage.CurrentFormatVersion,
                }
            ),
            any =>
                ModelShrinker
                    .Shrink(any.Package)
                    .Where(package => package.FormatVersion.Length > 0)
                    .Select(package => new AnyPackage(package))
        );

    public static Arbitrary<AnyNode> Nodes() =>
        Arb.From(
            from type in Gen.Elements(ModelTypes.Nodes.AsEnumerable())
            from seed in Gen.Choose(0, int.MaxValue)
            from stated in Gen.Choose(1, 10)
            select new AnyNode(new ModelMaker(seed, stated / 10.0).Make(type)),
            any => ModelShrinker.Shrink(any.Node).Select(node => new AnyNode(node))
        );
}
