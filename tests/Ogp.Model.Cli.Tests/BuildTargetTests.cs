using System.Diagnostics;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Cli.Tests;

/// <summary>A project that ships IRM JSON is built with the targets of Ogp.Model.Build, for real; .ci/run does it with the package.</summary>
public sealed class BuildTargetTests : Folder
{
    private const string Fault =
        """{ "formatVersion": "1.0", "actionPlans": [ { "id": "p", "member": "ECU", "period": { "start": "2020", "end": "2019" } } ] }""";

    private const string Validated = "Building target \"ValidateIrmJson\" completely";

    public BuildTargetTests()
    {
        string targets = Path.GetFullPath(Path.Combine(Repository.Root, "src", "Ogp.Model.Build", "build", "Ogp.Model.Build.targets"));
        Directory.CreateDirectory(In("a project"));
        Write(
            "a project/ship.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OgpCommand>{typeof(OgpCommand).Assembly.Location}</OgpCommand>
              </PropertyGroup>
              <ItemGroup><IrmJson Include="data *.irm.json" /></ItemGroup>
              <Import Project="{targets}" />
            </Project>
            """
        );
        Write("a project/rules.json", """{ "rules": { "OGP1301": "warning" } }""");
        Write("a project/data one.irm.json", Fault.Replace("2019", "2021", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_are_errors_and_warnings_of_the_build_and_what_did_not_change_is_not_looked_at_again()
    {
        Assert.Equal((0, true), Build("-restore"));
        Assert.Equal((0, false), Build());

        Write("a project/data two.irm.json", Fault);
        (int code, _) = Build(out string log);
        Assert.Equal(1, code);
        int column = Fault.IndexOf("\"2019\"", StringComparison.Ordinal) + 1;
        Assert.Contains($"data two.irm.json(1,{column},1,{column + 6}): error OGP1301: ", log, StringComparison.Ordinal);
        Assert.Equal((1, true), Build());

        (code, _) = Build(out log, "-p:OgpRuleSet=rules.json", "-p:OgpLanguage=es");
        Assert.Equal(0, code);
        Assert.Contains($"data two.irm.json(1,{column},1,{column + 6}): warning OGP1301: El período", log, StringComparison.Ordinal);
        Assert.Equal((0, true), Build("-p:OgpRuleSet=rules.json", "-p:OgpLanguage=es"));
        Write("a project/rules.json", """{ "rules": { "OGP1301": "off" } }""");
        Assert.Equal((0, true), Build("-p:OgpRuleSet=rules.json", "-p:OgpLanguage=es"));
        Assert.Equal((0, false), Build("-p:OgpRuleSet=rules.json", "-p:OgpLanguage=es"));
        Write("a project/rules.json", """{ "rules": { "OGP1301": "error" } }""");
        Assert.Equal((1, true), Build("-p:OgpRuleSet=rules.json", "-p:OgpLanguage=es"));

        File.Delete(In("a project/data two.irm.json"));
        Assert.Equal((0, true), Build());
    }

    [Fact]
    public void A_rule_set_that_is_extended_is_looked_at_too()
    {
        Write("a project/data one.irm.json", Fault);
        Write("a project/rules.of.ours", """{ "extends": "base rules.json" }""");
        Write("a project/base rules.json", """{ "rules": { "OGP1301": "off" } }""");
        Assert.Equal((0, true), Build("-restore", "-p:OgpRuleSet=rules.of.ours"));
        Assert.Equal((0, false), Build("-p:OgpRuleSet=rules.of.ours"));

        Write("a project/base rules.json", """{ "rules": { "OGP1301": "error" } }""");
        Assert.Equal((1, true), Build("-p:OgpRuleSet=rules.of.ours"));

        Write("a project/rules.of.ours", """{ "rules": { "OGP1301": "off" } }""");
        Assert.Equal((0, true), Build("-p:OgpRuleSet=rules.of.ours"));
        File.Delete(In("a project/rules.of.ours"));
        Assert.Equal((1, true), Build("-p:OgpRuleSet=rules.of.ours"));
    }

    [Theory]
    [InlineData("-warnaserror")]
    [InlineData("-warnaserror:OGP1301")]
    public void A_warning_that_counts_as_an_error_is_one_in_every_build_and_the_only_one(string option)
    {
        Write("a project/data one.irm.json", Fault);
        Assert.Equal(0, Build(out _, "-restore", "-p:OgpRuleSet=rules.json").Code);
        for (int i = 0; i < 2; i++)
        {
            Assert.Equal((1, true), Build(out string log, "-p:OgpRuleSet=rules.json", option));
            Assert.Contains("error OGP1301", log, StringComparison.Ordinal);
            Assert.DoesNotContain("error OGP0001", log, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("-p:OgpRuleSet=nowhere.json", "nowhere.json")]
    [InlineData("-p:OgpRuleSet=broken.json", "OGP1032")]
    [InlineData("-p:OgpBaseline=nowhere.json", "no file 'nowhere.json', which OgpBaseline names")]
    [InlineData("-p:OgpLanguage=de", "'de'")]
    public void Why_nothing_could_be_validated_is_the_error(string option, string why)
    {
        Write("a project/broken.json", """{ "rules": { "OGP1301": "loud" } }""");
        Assert.Equal(1, Build(out string log, "-restore", option).Code);
        string error = log.Split('\n').First(line => line.Contains("error OGP0001", StringComparison.Ordinal));
        Assert.Contains(why, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net10.0;netstandard2.0")]
    [InlineData("$(TargetFrameworks); net10.0;netstandard2.0")]
    public void A_project_of_several_frameworks_is_looked_at_once(string frameworks)
    {
        string project = File.ReadAllText(In("a project/ship.csproj"));
        Write(
            "a project/ship.csproj",
            project.Replace(
                "<TargetFramework>net10.0</TargetFramework>",
                $"<TargetFrameworks>{frameworks}</TargetFrameworks>",
                StringComparison.Ordinal
            )
        );
        Assert.Equal((0, true), Build("-restore", "-p:TargetFramework=net10.0"));
        Assert.Equal((0, false), Build("-p:TargetFramework=netstandard2.0"));
        Assert.False(File.Exists(In("a project/obj/Debug/netstandard2.0/ogp.validate.rsp")));
    }

    private (int Code, bool IsValidated) Build(params string[] options) => Build(out _, options);

    /// <summary>Builds up to the target that the validation stands before, with a log that says what is skipped.</summary>
    private (int Code, bool IsValidated) Build(out string log, params string[] options)
    {
        ProcessStartInfo start = new("dotnet", ["msbuild", "-nologo", "-v:d", "-nodeReuse:false", "-t:BeforeBuild", .. options])
        {
            WorkingDirectory = In("a project"),
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process build = Process.Start(start)!;
        log = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        return (build.ExitCode, log.Contains(Validated, StringComparison.Ordinal));
    }
}
