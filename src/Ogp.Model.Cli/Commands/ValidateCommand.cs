using System.CommandLine;
using System.CommandLine.Completions;
using Ogp.Model.Cli.Output;
using Ogp.Model.Json;
using Ogp.Model.Validation;

namespace Ogp.Model.Cli.Commands;

internal static class ValidateCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string[]> files = new("FILE")
        {
            Description = "IRM JSON, a table of OGP's database, a workbook or a tracker; - is standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> format = CommonOptions.Format([.. FindingsOutput.Formats]);
        Option<string> language = CommonOptions.Language();
        Option<string> failOn = new("--fail-on")
        {
            Description = "Gravest finding that is still fine is below this: error, warning, note, never",
            DefaultValueFactory = _ => "error",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", "note", "never");
        Option<bool> stream = new("--stream")
        {
            Description =
                "Look at each plan of IRM JSON, or of OGP's database in a file, by itself, in memory that does not grow with the file; what lies between plans is not seen. A workbook, a tracker, and OGP's database from standard input are read as a whole",
        };
        Option<string> ruleSet = new("--ruleset")
        {
            Description = "Rules and how gravely they count: recommended, strict, publisher, or a file with a rule set",
            DefaultValueFactory = _ => ValidationRuleSet.Recommended.Name,
            HelpName = "RULESET",
        };
        ruleSet.CompletionSources.Add(_ => ValidationRuleSet.BuiltIn.Select(set => new CompletionItem(set.Name)));
        Option<string?> profile = CommonOptions.Profile();
        Option<string?> map = CommonOptions.EditionMap();
        Option<string?> baseline = new("--baseline") { Description = "A file of known findings, which are not told again" };
        Option<string?> writeBaseline = new("--write-baseline")
        {
            Description = "Write all findings of this run into a file, as known from now on",
        };
        Option<bool> timings = new("--timings") { Description = "Tell how long each rule took, and what became of it" };
        Command command = new("validate", "Hold documents against the format and the rules of the field")
        {
            CommonOptions.OfFiles(files),
            format,
            language,
            failOn,
            stream,
            ruleSet,
            profile,
            map,
            baseline,
            writeBaseline,
            timings,
        };
        CommonOptions.ReadStandardInputOnce(command);
        writeBaseline.Validators.Add(result =>
        {
            foreach (string path in result.Tokens.Select(token => token.Value).Where(PackageFile.IsReadTwice))
            {
                if (Baseline.Read(File.ReadAllBytes(path)).HasErrors)
                {
                    result.AddError($"'{path}' is no baseline, and is not replaced by one: name another file.");
                }
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(writeBaseline) is not null && result.GetResult(format) is { Implicit: false })
            {
                result.AddError("--write-baseline writes what is found into its file, and --format is about what is printed.");
            }
        });
        command.SetAction(parsed =>
        {
            string words = parsed.GetRequiredValue(language);
            Checking? checking = Checking.Read(
                parsed.GetRequiredValue(ruleSet),
                parsed.GetValue(profile),
                parsed.GetValue(map),
                parsed.GetValue(baseline),
                parsed.GetValue(writeBaseline) is not null,
                parsed.GetValue(timings),
                words,
                shell
            );
            if (checking is null)
            {
                return ExitCode.Usage;
            }

            int exit = Run(
                parsed.GetRequiredValue(files),
                parsed.GetRequiredValue(format),
                words,
                parsed.GetRequiredValue(failOn),
                parsed.GetValue(stream),
                checking,
                parsed.GetValue(writeBaseline),
                shell
            );
            if (parsed.GetValue(timings))
            {
                checking.WriteTimings(shell.Error, words);
            }

            return exit;
        });
        return command;
    }

    private static int Run(
        string[] files,
        string format,
        string language,
        string failOn,
        bool isStream,
        Checking checking,
        string? writeBaseline,
        Shell shell
    )
    {
        FindingTally tally = writeBaseline is null ? new() : new(int.MaxValue);
        List<Examined> examined = [];
        foreach (string file in files)
        {
            examined.Add((isStream ? Stream(file, tally, checking, shell) : null) ?? Look(file, tally, checking, shell));
        }

        bool unrecognised = examined.Exists(file => file.Verdicts.Any(verdict => verdict.Scrutiny == Scrutiny.None));
        if (writeBaseline is not null)
        {
            return WriteBaseline(writeBaseline, unrecognised, files.Length);
        }

        FindingsOutput.Write(format, examined, tally, language, shell);
        if (checking.Known > 0)
        {
            shell.Error.WriteLine(CountWords.Known(checking.Known, language));
        }

        return unrecognised ? ExitCode.NoDocument
            : tally.Any(severity => Fails(severity, failOn)) ? ExitCode.Findings
            : ExitCode.Fine;

        // What could not be read would be known to have nothing.
        int WriteBaseline(string path, bool isPart, int count)
        {
            if (isPart)
            {
                FindingsOutput.Write("text", examined, tally, language, shell);
                shell.Error.WriteLine($"ogp: '{path}' was not written: not all documents could be read.");
                return ExitCode.NoDocument;
            }

            using MemoryStream known = new();
            Baseline.Of(tally.Listed).Write(known);
            OutputFile.Write(path, known.ToArray(), shell);
            FindingsText.WriteSummary(shell.Error, tally, count, language);
            return ExitCode.Fine;
        }
    }

    private static bool Fails(Severity severity, string failOn) =>
        failOn switch
        {
            "error" => severity >= Severity.Error,
            "warning" => severity >= Severity.Warning,
            "note" => severity >= Severity.Note,
            _ => false,
        };

    /// <summary>Looks at a file as a whole.</summary>
    private static Examined Look(string file, FindingTally tally, Checking checking, Shell shell) =>
        Look(file, Document.Read(file, shell, checking.Options, checking.Profile, checking.Map), tally, checking);

    private static Examined Look(string file, Document document, FindingTally tally, Checking checking)
    {
        ValueList<Finding> findings = checking.Fresh(document.Findings);
        int before = tally.Listed.Count;
        tally.Add(findings, document.Unlisted);
        return new(file, [.. tally.Listed.Skip(before)], Verdict.Of(findings, document.Unlisted, document.Scrutiny), document.Source);
    }

    /// <summary>Looks at the plans of a file one by one; null where it is of no kind that is read so, and can be read again. What comes but once is then held in memory.</summary>
    private static Examined? Stream(string file, FindingTally tally, Checking checking, Shell shell)
    {
        if (Directory.Exists(file))
        {
            return null;
        }

        using Stream? input = file == Document.StandardInput ? shell.Input : Document.Open(file, shell);
        if (input is null)
        {
            return LookAtEach(file, [], tally, checking);
        }

        IrmJsonOptions options = checking.Options;
        string name = FileUri.PathOf(file);
        BegunStream begun = new(input);
        if (Document.IsJson(name, begun.Beginning))
        {
            return LookAtEach(file, IrmJson.ReadPlans(begun, name, options), tally, checking);
        }

        if (!PackageFile.IsReadTwice(file))
        {
            return Look(file, Document.Read(name, Document.ReadToEnd(begun), options, checking.Profile, checking.Map), tally, checking);
        }

        using IEnumerator<ReadResult<IrmPackage>> plans = Database
            .ReadPlans(
                file,
                new()
                {
                    Check = options.Check,
                    Judge = options.Judge,
                    Map = checking.Map,
                }
            )
            .GetEnumerator();
        return PackageFile.IsWorkbook(begun.Beginning) || !plans.MoveNext() ? null : LookAtEach(file, Rest(plans), tally, checking);
    }

    /// <summary>The result at which an enumerator stands, and those behind it.</summary>
    private static IEnumerable<ReadResult<IrmPackage>> Rest(IEnumerator<ReadResult<IrmPackage>> results)
    {
        do
        {
            yield return results.Current;
        } while (results.MoveNext());
    }

    private static Examined LookAtEach(string file, IEnumerable<ReadResult<IrmPackage>> plans, FindingTally tally, Checking checking)
    {
        Scrutiny scrutiny = Scrutiny.None;
        int before = tally.Listed.Count;
        FindingTally own = new();
        List<Finding> waiting = [];
        foreach (ReadResult<IrmPackage> plan in plans)
        {
            waiting.AddRange(plan.Findings);
            if (!checking.HasBaseline)
            {
                Add(plan.Unlisted);
            }

            scrutiny = plan.Value is null ? scrutiny : Scrutiny.Part;
            Garbage.Limit();
        }

        Add([]);
        return new(file, [.. tally.Listed.Skip(before)], Verdict.Of(own.Listed, own.Unlisted, scrutiny), default);

        // A baseline is held against all findings of a file at once.
        void Add(ValueList<FindingCount> unlisted)
        {
            ValueList<Finding> findings = checking.Fresh(waiting.ToValueList());
            tally.Add(findings, unlisted);
            own.Add(findings, unlisted);
            waiting.Clear();
        }
    }
}
