using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;
using Ogp.Model.Cli.Profiles;

namespace Ogp.Model.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    private static readonly string[] s_ofMessages = ["en", "es", "fr"];

    /// <summary>An argument that names files; what looks like an option is a mistake, not a file.</summary>
    public static TArgument OfFiles<TArgument>(TArgument argument)
        where TArgument : Argument => WithoutOptions(argument, token => $" A file of that name is written './{token}'.");

    /// <summary>An argument that is words; what looks like an option is a mistake, not a word.</summary>
    public static TArgument OfWords<TArgument>(TArgument argument)
        where TArgument : Argument => WithoutOptions(argument, _ => "");

    private static TArgument WithoutOptions<TArgument>(TArgument argument, Func<string, string> otherwise)
        where TArgument : Argument
    {
        argument.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
            {
                string? near = Spelling.Nearest(token.Value, OptionsOf(result));
                string meant = near is null ? "" : $" Did you mean '{near}'?";
                result.AddError($"Unrecognized option '{token.Value}'.{meant}{otherwise(token.Value)}");
            }
        });
        return argument;
    }

    /// <summary>
    /// The words that an option or an argument has on the command line, for rules about several of them: its value throws where it has a fault of its own, and what
    /// was asked for its value once is not checked any more.
    /// </summary>
    public static string[] WordsOf(SymbolResult? symbol) => [.. symbol?.Tokens.Select(token => token.Value) ?? []];

    /// <summary>The last of the words that an option or an argument has on the command line; null where it has none.</summary>
    public static string? WordOf(SymbolResult? symbol) => WordsOf(symbol) is [.., var last] ? last : null;

    private static IEnumerable<string> OptionsOf(SymbolResult result) =>
        result.Parent is CommandResult { Command: var command } ? command.Options.Select(option => option.Name) : [];

    /// <summary>Standard input can be read only once, whichever arguments name it.</summary>
    public static void ReadStandardInputOnce(Command command) =>
        command.Validators.Add(result =>
        {
            int times = result
                .Children.OfType<ArgumentResult>()
                .SelectMany(argument => argument.Tokens)
                .Count(token => token.Value == Document.StandardInput);
            if (times > 1)
            {
                result.AddError("Standard input (-) can be read only once.");
            }
        });

    /// <summary>An output that is IRM JSON, and says so.</summary>
    public static Option<string> OfJson(Option<string> output)
    {
        output.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens)
            {
                if (!PackageFile.CanWrite(token.Value))
                {
                    result.AddError($"Cannot write '{token.Value}': only IRM JSON (.json), also as lines (.ndjson, .jsonl), is written.");
                }
            }
        });
        return output;
    }

    /// <summary>The number that an option names, the same in every culture; null, told in words of the command line, where it is none.</summary>
    /// <typeparam name="T">The type of number: a whole one takes no fractions.</typeparam>
    public static T? Number<T>(ArgumentResult argument)
        where T : struct, INumber<T>
    {
        string text = argument.Tokens[0].Value;
        if (T.TryParse(text, CultureInfo.InvariantCulture, out T number))
        {
            return number;
        }

        argument.AddError($"'{text}' is no number that {((OptionResult)argument.Parent!).Option.Name} takes.");
        return null;
    }

    /// <summary>
    /// The language of an output: one that it has, with or without a region. A profile may have words in further ones, so that with one any language is taken.
    /// </summary>
    /// <param name="languages">What it has; where none is named, English, Spanish and French, as messages are.</param>
    public static Option<string> Language(params string[] languages) =>
        Language(languages.Length == 0 ? s_ofMessages : languages, HasProfile);

    /// <summary>The language of messages, which no profile has words for.</summary>
    public static Option<string> LanguageOfMessages() => Language(s_ofMessages, _ => false);

    private static Option<string> Language(string[] known, Predicate<SymbolResult?> mayBeAny)
    {
        Option<string> option = AnyLanguage(known);
        option.Validators.Add(result =>
        {
            string[] asked = mayBeAny(result.Parent) ? [] : [.. result.Tokens.Select(token => token.Value)];
            foreach (string language in asked.Where(one => !known.Contains(PrimaryOf(one), StringComparer.OrdinalIgnoreCase)))
            {
                result.AddError(NoText(language, known));
            }
        });
        return option;
    }

    /// <summary>Whether messages are in a language, with or without a region.</summary>
    public static bool HasWords(string language) => s_ofMessages.Contains(PrimaryOf(language), StringComparer.OrdinalIgnoreCase);

    /// <summary>What is said where neither messages nor a profile are in a language.</summary>
    public static string NoWords(string language, IEnumerable<string> ofProfile) =>
        NoText(language, s_ofMessages.Union(ofProfile, StringComparer.OrdinalIgnoreCase));

    private static string NoText(string language, IEnumerable<string> known) =>
        $"There is no text in the language '{language}' here: --lang takes {string.Join(", ", known)}.";

    /// <summary>The language of an output that is made of a profile's words, which may be in any.</summary>
    public static Option<string> AnyLanguage() => AnyLanguage(s_ofMessages);

    private static Option<string> AnyLanguage(string[] known)
    {
        Option<string> option = new("--lang")
        {
            Description = $"Language of the text: {string.Join(", ", known)}",
            DefaultValueFactory = _ => "en",
        };
        option.CompletionSources.Add(known);
        return option;
    }

    private static bool HasProfile(SymbolResult? command) =>
        command is CommandResult { Children: var given }
        && given.Any(one => one is OptionResult { Option.Name: "--profile", Tokens.Count: > 0 });

    /// <summary>A tag of a language without its region.</summary>
    private static string PrimaryOf(string language) => language.Split('-')[0];

    public static Option<string> Format(params string[] formats)
    {
        Option<string> option = new("--format")
        {
            Description = $"Form of the output: {string.Join(", ", formats)}",
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<string?> Profile(string description = "A profile: its folder, its file, or the id of one that comes along")
    {
        Option<string?> profile = new("--profile") { Description = description, HelpName = "PROFILE" };
        profile.CompletionSources.Add(_ => BuiltInProfiles.Ids.Select(id => new CompletionItem(id)));
        return profile;
    }

    /// <summary>The profile of workbooks that are read: fields of it have columns and sheets there.</summary>
    public static Option<string?> ProfileOfWorkbooks() =>
        Profile("The profile that a workbook was written with: its folder, its file, or the id of one that comes along");

    public static Option<string?> Plan() => new("--plan") { Description = "Only the plan with this id" };

    /// <summary>The map of an edition of OGP's database that is none of those known.</summary>
    public static Option<string?> EditionMap() =>
        new("--edition-map")
        {
            Description = "File with the map of an edition that is not known here: what each column of the table holds",
        };

    public static Option<string> Output(string description) => new("--output", "-o") { Description = description, Required = true };

    /// <summary>The package with one plan, or as it is where none is named.</summary>
    /// <returns>Null, with a message, when there is no such plan.</returns>
    public static IrmPackage? Select(IrmPackage package, string? plan, Shell shell)
    {
        if (plan is null)
        {
            return package;
        }

        if (package.FindPlan(new(plan)) is { } found)
        {
            return package with { ActionPlans = [found] };
        }

        const int Most = 12;
        string ids = string.Join(", ", package.ActionPlans.Take(Most).Select(candidate => candidate.Id.Text));
        shell.Error.WriteLine(
            $"ogp: there is no plan '{plan}' in it. {(package.ActionPlans.Count == 1 ? "There is" : "There are")} {package.ActionPlans.Count}: {ids}{(package.ActionPlans.Count > Most ? ", …" : "")}"
        );
        return null;
    }
}
