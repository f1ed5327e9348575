using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ogp.Model.Tests.Architecture;

/// <summary>What the public types of the core have in common.</summary>
public class PublicTypesTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] s_public = typeof(Node).Assembly.GetExportedTypes();

    [Fact]
    public void Every_class_is_sealed_or_static_except_the_one_that_all_objects_share() =>
        Assert.Equal([typeof(Node)], s_public.Where(type => type.IsClass && !type.IsSealed));

    [Fact]
    public void Every_struct_is_read_only_except_enumerators() =>
        Assert.Equal(
            [typeof(RatingSet.Enumerator), typeof(ValueList<>.Enumerator)],
            s_public
                .Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute)))
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
        );

    [Fact]
    public void No_property_can_be_set_after_construction() =>
        Assert.Empty(
            from type in s_public
            from property in type.GetProperties(Everything)
            where
                property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}"
        );

    [Fact]
    public void No_field_is_public_except_constants_and_members_of_enumerations() =>
        Assert.Empty(
            from type in s_public
            where !type.IsEnum
            from field in type.GetFields(Everything)
            where field is { IsPublic: true, IsLiteral: false }
            select $"{type.Name}.{field.Name}"
        );

    [Fact]
    public void Nothing_static_can_change() =>
        Assert.Empty(
            from type in typeof(Node).Assembly.GetTypes()
            where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.Contains('<', StringComparison.Ordinal)
            from field in type.GetFields(Everything)
            where field is { IsStatic: true, IsInitOnly: false, IsLiteral: false }
            select $"{type.Name}.{field.Name}"
        );

    [Fact]
    public void Nouns_stand_in_the_root_namespace_and_machinery_has_its_own() =>
        Assert.Equal(
            ["Ogp.Model", "Ogp.Model.Comparing", "Ogp.Model.Json", "Ogp.Model.Scoring", "Ogp.Model.Validation"],
            s_public.Select(type => type.Namespace!).Where(name => name != "Ogp.Model.Profiles").Distinct().Order(StringComparer.Ordinal)
        );
}
