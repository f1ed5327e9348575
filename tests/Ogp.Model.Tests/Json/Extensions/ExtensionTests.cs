using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Tests.Support.Models;

namespace Ogp.Model.Tests.Json.Extensions;

/// <summary>Extension members read as types of the model, and written.</summary>
[Properties(Arbitrary = [typeof(ModelArbitraries)])]
public class ExtensionTests
{
    private const string Document =
        """{"formatVersion":"1.0","ecuador:percent":45,"id":"a","ecuador:progress":[{"by":"entity","date":"2021-10-15","done":true},{"by":"nobody"}],"ecuador:before":{"es":"Nada","qu":"Mana"},"ecuador:when":{"start":"2019"},"ecuador:odd":"2019-02-30","ecuador:none":null}""";

    private static IrmPackage Package => IrmJson.Read(Document).Value!;

    private static string Written(IrmPackage package) => Encoding.UTF8.GetString(IrmJson.Write(package, indented: false)).TrimEnd('\n');

    [Fact]
    public void Values_are_read_as_types_of_the_model()
    {
        Assert.Equal(45, Package.Extension("ecuador:percent").Integer);
        Assert.Equal(45m, Package.Extension("ecuador:percent").Number);
        Assert.Equal("Mana", Package.Extension("ecuador:before").Text["qu"]);
        Assert.Equal(new Period { Start = new(2019) }, Package.Extension("ecuador:when").Read<Period>());
        Extension progress = Package.Extension("ecuador:progress");
        Assert.Equal((2, JsonValueKind.Array), (progress.Items.Count, progress.Kind));
        Assert.Equal("2021-10-15", progress.Items[0]["date"].Date.ToString());
        Assert.True(progress.Items[0]["done"].Boolean);
        Assert.Equal(["by", "date", "done"], progress.Items[0].Members.Select(member => member.Key));
        Assert.Equal(
            (InstitutionRole.Of("nobody"), false),
            (progress.Items[1]["by"].Read<InstitutionRole>(), progress.Items[1]["by"].Read<InstitutionRole>().IsKnown)
        );
    }

    [Fact]
    public void An_item_that_is_not_there_is_not_stated()
    {
        Extension progress = Package.Extension("ecuador:progress");
        Assert.Equal("nobody", progress[1]["by"].String);
        Assert.All(new[] { -1, 2, int.MaxValue, int.MinValue }, index => Assert.Equal(default, progress[index]));
        Assert.Equal(default, Package.Extension("ecuador:percent")[0]);
    }

    [Fact]
    public void The_parts_of_a_value_are_made_once()
    {
        Extension progress = Package.Extension("ecuador:progress");
        Assert.Same(progress.Items[0].Json, progress[0].Json);
        Assert.Same(progress[0]["by"].Json, progress[0].Members[0].Value.Json);
        Assert.True(progress.Items.AsSpan() == progress.Items.AsSpan());
    }

    [Fact]
    public void What_is_absent_is_not_stated_in_every_type()
    {
        foreach (Extension none in new[] { Package.Extension("ecuador:absent"), Package.Extension("other:percent"), default })
        {
            Assert.False(none.IsStated);
            Assert.Equal(
                (null, null, null, null, false, false),
                (none.String, none.Integer, none.Number, none.Boolean, none.Text.IsStated, none.Date.IsStated)
            );
            Assert.Equal((0, 0, JsonValueKind.Undefined, ""), (none.Items.Count, none.Members.Count, none.Kind, none.ToString()));
            Assert.Null(none.Read<Period>(out ValueList<Finding> findings));
            Assert.Empty(findings);
            Assert.False(none["deeper"].IsStated);
            Assert.False(none[0]["deeper"].Date.IsStated);
        }

        Assert.False(Package.Extension("ecuador:none").IsStated);
    }

    [Theory]
    [InlineData("ecuador:percent", "string", "OGP1010", "")]
    [InlineData("ecuador:percent", "date", "OGP1010", "")]
    [InlineData("ecuador:progress", "number", "OGP1010", "")]
    [InlineData("ecuador:progress", "text", "OGP1010", "")]
    [InlineData("ecuador:odd", "date", "OGP1014", "")]
    [InlineData("ecuador:none", "number", "OGP1010", "")]
    public void Another_type_is_not_stated_with_a_reason(string name, string type, string code, string pointer)
    {
        Extension extension = Package.Extension(name);
        ValueList<Finding> findings = [];
        bool isStated = type switch
        {
            "string" => extension.Read<string>(out findings) is not null,
            "date" => extension.Read<PartialDate>(out findings).IsStated,
            "number" => extension.Read<decimal?>(out findings) is not null,
            _ => extension.Read<LocalizedText>(out findings).IsStated,
        };
        Assert.False(isStated);
        Assert.Equal((code, pointer), (findings.Single().Code, findings.Single().Place.Pointer));
    }

    [Fact]
    public void What_can_be_read_of_an_object_is_read()
    {
        IrmPackage package = IrmJson
            .Read("""{"formatVersion":"1.0","a:p":{"start":"soon","end":"2022"},"a:t":{"en":1,"es":"dos"}}""")
            .Value!;
        Assert.Equal(new(2022), package.Extension("a:p").Read<Period>(out ValueList<Finding> findings)!.End);
        Assert.Equal("/start", findings.Single().Place.Pointer);
        Assert.Equal(new("es", "dos"), package.Extension("a:t").Read<LocalizedText>(out findings));
        Assert.Equal("/en", findings.Single().Place.Pointer);
    }

    [Fact]
    public void A_name_without_a_namespace_and_a_type_without_a_form_are_misuse()
    {
        Assert.Throws<ArgumentException>(() => Package.Extension("percent"));
        Assert.Throws<ArgumentException>(() => Package.WithExtension(":percent", 1));
        Assert.Throws<ArgumentNullException>(() => Package.Extension(null!));
        Assert.EndsWith(
            "numbers are read as int? and decimal?, true and false as bool?.",
            Assert.Throws<NotSupportedException>(() => Package.Extension("ecuador:percent").Read<int>()).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<NotSupportedException>(() => Package.WithExtension("ecuador:percent", TimeSpan.Zero));
        Assert.Contains(
            "Extension.ListOf",
            Assert.Throws<NotSupportedException>(() => Extension.Of(new[] { 1 })).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<InvalidOperationException>(() => Extension.Of(1).With("a", 1));
    }

    [Fact]
    public void A_member_is_set_in_its_place_and_all_others_stay_where_they_are()
    {
        Assert.Equal(Document.Replace(":45", ":60", StringComparison.Ordinal), Written(Package.WithExtension("ecuador:percent", 60)));
        Assert.Equal(Document, Written(Package.WithExtension("ecuador:percent", 60).WithExtension("ecuador:percent", 45)));
        Assert.Equal(Package, Package.WithExtension("ecuador:percent", Package.Extension("ecuador:percent")));
        Assert.NotEqual(Package, Package.WithExtension("ecuador:percent", 60));
    }

    [Fact]
    public void A_new_member_stands_at_the_end_also_of_members_that_are_set_later()
    {
        IrmPackage package = new IrmPackage { FormatVersion = "1.0", Id = "a" }
            .WithExtension("x:b", "é")
            .WithExtension("x:a", new PartialDate(2019, 12)) with
        {
            Licence = "MIT",
        };
        Assert.Equal("""{"formatVersion":"1.0","id":"a","licence":"MIT","x:b":"é","x:a":"2019-12"}""", Written(package));
        Assert.Equal(package, IrmJson.Read(Written(package)).Value);
    }

    [Fact]
    public void What_is_not_stated_takes_the_member_out_and_second_ones_of_its_name_too()
    {
        IrmPackage twice = IrmJson.Read("""{"formatVersion":"1.0","x:a":1,"id":"p","x:a":2,"x:b":3}""").Value!;
        Assert.Equal("""{"formatVersion":"1.0","id":"p","x:b":3}""", Written(twice.WithExtension<IrmPackage, int?>("x:a", null)));
        Assert.Equal("""{"formatVersion":"1.0","x:a":5,"id":"p","x:b":3}""", Written(twice.WithExtension("x:a", 5)));
        Assert.Equal("""{"formatVersion":"1.0","x:a":1,"id":"p","x:a":2}""", Written(twice.WithExtension("x:b", default(LocalizedText))));
    }

    [Fact]
    public void Objects_and_lists_are_built_from_values()
    {
        Extension entry = default(Extension)
            .With("by", "entity")
            .With("percent", 45)
            .With("note", default(LocalizedText))
            .With("done", false);
        Assert.Equal("""{"by":"entity","percent":45,"done":false}""", entry.Json);
        Assert.Equal("""{"by":"entity","percent":50,"done":false}""", entry.With("percent", 50).Json);
        Assert.Equal("""{"by":"entity","done":false}""", entry.With<int?>("percent", null).Json);
        Assert.Equal(
            """[{"by":"entity","percent":45,"done":false},{"by":"core-group"}]""",
            Extension.ListOf([entry, default(Extension).With("by", "core-group"), default]).Json
        );
        Assert.False(Extension.ListOf<string>([]).IsStated);
        Assert.Equal("""["a","b"]""", Extension.ListOf(["a", "b"]).Json);
    }

    [Property]
    public bool Whatever_object_goes_in_comes_out_again(AnyNode any)
    {
        IrmPackage package = any.Node switch
        {
            Commitment commitment => Held(commitment),
            Milestone milestone => Held(milestone),
            Period period => Held(period),
            _ => new() { FormatVersion = "1.0" },
        };
        return IrmJson.Read(IrmJson.Write(package)).Value == package;

        static IrmPackage Held<T>(T node)
            where T : Node
        {
            IrmPackage package = new IrmPackage { FormatVersion = "1.0" }.WithExtension("x:node", node);
            return package.Extension("x:node").Read<T>() == node
                ? package
                : throw new InvalidOperationException($"{node} came out another");
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Culture_has_no_say(string culture) =>
        Assert.Equal(
            """{"formatVersion":"1.0","x:n":-1.50,"x:i":-7}""",
            Cultures.In(
                culture,
                () =>
                    Written(
                        new IrmPackage { FormatVersion = "1.0" }
                            .WithExtension("x:n", -1.50m)
                            .WithExtension("x:i", -7)
                    )
            )
        );
}
