using System.Globalization;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Shapes;
using Ogp.Model.Tests.Profiles;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests;

/// <summary>Arguments that are made of words are said in the reader's language.</summary>
public class FindingArgumentTests
{
    private static readonly LocalizedText s_words = Reason.Of("a pear", "una pera", "une poire");

    [Fact]
    public void Words_are_said_in_the_readers_language_and_their_value_is_English()
    {
        FindingKind kind = new("OGP9997", "test", Severity.Note, Reason.Of("It is {what}.", "Es {what}.", "C’est {what}."));
        Finding finding = new(kind, Place.Unknown, [new("what", s_words)]);
        Assert.Equal(["It is a pear.", "Es una pera.", "C’est une poire."], MessagesOf(finding));
        Assert.Equal("It is a pear.", finding.Message("de"));
        Assert.Equal("a pear", finding["what"]);
        Assert.Equal(new FindingArgument("what", "a pear") { Words = s_words }, Assert.Single(finding.Arguments));
    }

    /// <summary>A machine reads a decimal point; a message has the mark of its language.</summary>
    [Fact]
    public void A_number_is_said_as_the_language_writes_it_and_its_value_is_for_machines()
    {
        FindingArgument argument = new("percent", 55.504m, decimals: 2);
        Assert.Equal("55.5", argument.Value);
        Assert.Equal(["55.5", "55,5", "55,5"], argument.Words.AsSpan().ToArray().Select(pair => pair.Value));
        Assert.Equal(new FindingArgument("percent", "999"), new FindingArgument("percent", 999m));
    }

    /// <summary>Also where it is a whole one.</summary>
    [Theory]
    [InlineData("133.0", "133.0", "133,0", "133,0")]
    [InlineData("-5", "\u22125", "\u22125", "\u22125")]
    [InlineData("1000", "1,000", "1000", "1000")]
    [InlineData("12345", "12,345", "12\u00A0345", "12\u00A0345")]
    public void A_number_that_a_language_writes_otherwise_has_words(string number, string en, string es, string fr)
    {
        FindingArgument argument = new("count", decimal.Parse(number, CultureInfo.InvariantCulture));
        Assert.Equal(number, argument.Value);
        Assert.Equal([en, es, fr], argument.Words.AsSpan().ToArray().Select(pair => pair.Value));
    }

    [Theory]
    [InlineData("133.0", "133,0\u00A0% no es parte de un todo.")]
    [InlineData("-5", "\u22125\u00A0% no es parte de un todo.")]
    public void A_percentage_without_decimals_is_said_so_too(string percent, string message)
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, "complete");
        StatedTally tally = new() { Id = "t", Percent = decimal.Parse(percent, CultureInfo.InvariantCulture) };
        plan = plan with { Reports = [plan.Reports[0] with { StatedTallies = [tally] }] };
        Assert.Equal(
            message,
            Validator.Validate(new IrmPackage { ActionPlans = [plan] }).Single(one => one.Code == "OGP1504").Message("es")
        );
    }

    [Fact]
    public void A_percentage_in_a_finding_is_said_as_the_language_writes_it()
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, "complete", "limited", "limited");
        StatedTally tally = new()
        {
            Id = "t",
            Variable = Variable.Completion,
            Levels = ["complete"],
            Count = 1,
            Percent = 55.5m,
            Of = 3,
        };
        plan = plan with { Reports = [plan.Reports[0] with { StatedTallies = [tally] }] };
        Finding found = Validator.Validate(new IrmPackage { ActionPlans = [plan] }).Single(finding => finding.Code == "OGP1503");

        Assert.Equal(
            [
                "55.5% is stated for 1 of 3, which is 33.33%.",
                "Se declara 55,5\u00A0% para 1 de 3, que es 33,33\u00A0%.",
                "55,5\u00A0% sont déclarés pour 1 sur 3, soit 33,33\u00A0%.",
            ],
            MessagesOf(found)
        );
        Assert.Equal(["55.5", "1", "3", "33.33"], found.Arguments.Select(argument => argument.Value));
    }

    [Fact]
    public void A_baseline_knows_a_finding_by_its_values()
    {
        ValueList<Finding> found = IrmJson.Read("[]").Findings;
        Assert.True(Assert.Single(found).Arguments[0].Words.IsStated);
        using MemoryStream file = new();
        Baseline.Of(found).Write(file);
        Assert.Empty(Baseline.Read(file.ToArray()).Value!.Without(found));
    }

    [Fact]
    public void Every_refusal_is_there_in_three_languages()
    {
        MadeTexts.AreWhole(typeof(Refusals), IrmJsonOptions.Default, JsonFault.In("{ ' }"u8)!);
        MadeTexts.AreWhole(typeof(ProfileRefusals), ValueForm.Date, FindingKinds.All[0], Severity.Error);
    }

    /// <summary>All that is found in the golden documents and profiles.</summary>
    [Fact]
    public void Arguments_with_words_have_them_in_three_languages()
    {
        FindingArgument[] worded =
        [
            .. CorpusDocument
                .All.SelectMany(document => IrmJson.Read(document.Utf8, options: new() { Check = Validator.Validate }).Findings)
                .Concat(ProfileCorpus.Folders.SelectMany(folder => ProfileCorpus.Read(folder).Findings))
                .SelectMany(finding => finding.Arguments)
                .Where(argument => argument.Words.IsStated),
        ];
        Assert.Contains(worded, argument => argument.Name == "detail");
        Assert.All(
            worded,
            argument =>
            {
                Assert.Equal(["en", "es", "fr"], argument.Words.AsSpan().ToArray().Select(pair => pair.Key));
                Assert.Equal(argument.Words["en"], argument.Value);
            }
        );
    }

    [Fact]
    public void What_is_wrong_with_a_profile_is_said_in_the_readers_language()
    {
        Assert.Equal(
            [
                "Esta regla no se puede aplicar: exige 0 cosas.",
                "Esta regla no se puede aplicar: exige 2 cosas.",
                "Esta regla no se puede aplicar: el patrón no se puede leer a partir del carácter 3.",
                "Esta regla no se puede aplicar: «policyAreas» no es de tipo fecha.",
                "Esta regla no se puede aplicar: una condición tiene uno de is, in y stated.",
                "Esta regla no se puede aplicar: «milestones/*/title» debe llevar a un solo valor; un * va en «at».",
                "Esta regla no se puede aplicar: «at» no lleva a ningún objeto.",
                "Esta regla no se puede aplicar: una suma tiene «of», y uno de «is» y «equals».",
            ],
            InProfile("OGP2111-broken-profile-rule", "es")
        );
        Assert.Equal(
            [
                "Cela demanderait moins que le noyau ou un profil étendu : OGP1301 period-reversed est déjà une erreur.",
                "Cela demanderait moins que le noyau ou un profil étendu : OGP1101 duplicate-key est déjà une erreur.",
                "Cela demanderait moins que le noyau ou un profil étendu : la liste completion est fermée et n’admet pas d’autres codes.",
            ],
            InProfile("OGP2103-profile-loosens", "fr")
        );
        Assert.Equal(
            [
                "Cela demanderait moins que le noyau ou un profil étendu : OGP1305 commitment-outside-plan est déjà une erreur.",
                "Cela demanderait moins que le noyau ou un profil étendu : EXA0001 exa0001 est déjà une erreur.",
                "Cela demanderait moins que le noyau ou un profil étendu : un profil étendu laisse de côté le code « government » de la liste assessor.",
            ],
            InProfile("OGP2103-profile-loosens-what-it-extends", "fr")
        );
    }

    [Fact]
    public void What_a_reference_names_is_said_in_the_readers_language()
    {
        ActionPlan plan = new()
        {
            Id = new("AP_TST01"),
            Commitments = [new() { Id = new("TS0001"), Institutions = [new() { Institution = "none" }] }],
        };
        Finding finding = Validator.Validate(new IrmPackage { ActionPlans = [plan] }).Single(one => one.Code == "OGP1102");
        Assert.Equal(
            [
                "There is no institution with the id 'none'.",
                "No hay institución con el id «none».",
                "Introuvable : institution d’id « none ».",
            ],
            MessagesOf(finding)
        );

        const string Folder = "OGP2154-extension-unresolved-reference";
        IrmPackage package = IrmJson.Read(File.ReadAllBytes(Path.Combine(ProfileCorpus.Root, Folder, "plan.irm.json"))).Value!;
        Assert.Equal(
            [
                "No hay compromiso con el identificador «EC0002», que nombra el campo del perfil.",
                "No hay fuente con el identificador «page», que nombra el campo del perfil. ¿Quiso decir «pages»?",
            ],
            Validator
                .Validate(package, new() { Profile = ProfileCorpus.Read(Folder).Value })
                .Findings.Where(one => one.Code == "OGP2154")
                .Select(one => one.Message("es"))
        );
    }

    private static IEnumerable<string> InProfile(string folder, string language) =>
        ProfileCorpus.Read(folder).Findings.Where(finding => finding.Code == folder[..7]).Select(finding => finding.Message(language));

    private static string[] MessagesOf(Finding finding) => [finding.Message("en"), finding.Message("es"), finding.Message("fr")];
}
