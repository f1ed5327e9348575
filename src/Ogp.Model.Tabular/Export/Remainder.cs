using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Export;

/// <summary>
/// What a table does not tell of a package: the package without each value that is read back from its rows. What nobody takes out stays in it, so that a new
/// member of the model cannot be forgotten. Not for use by several threads.
/// </summary>
internal sealed partial class Remainder
{
    private readonly Edition _edition;
    private readonly LossTally _tally;
    private readonly Dictionary<Member, PlanIndex> _members = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Commitment, Row> _commitments = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<ActionPlan, Row> _plans;
    private readonly HashSet<string> _themes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _institutions = new(StringComparer.Ordinal);

    /// <summary>Compares the rows of a table with what they are about.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="rows">What each row is about and what it is read as; null for one that is read as nothing.</param>
    /// <param name="tally">Counts what is lost of something of which the rest is told, and things that are lost as a whole.</param>
    public Remainder(Edition edition, IEnumerable<(RowSubject Given, RowSubject? Read)> rows, LossTally tally)
    {
        (_edition, _tally) = (edition, tally);
        Row[] told = [.. rows.Where(row => row.Read is not null).Select(row => new Row(row.Given, row.Read!))];
        _plans = told.ToLookup<Row, ActionPlan>(row => row.Given.Plan.Plan, ReferenceEqualityComparer.Instance);
        foreach (Row row in told)
        {
            if (row.Given.Plan.Member is { } member)
            {
                _members.TryAdd(member, row.Read.Plan);
            }

            if (row.Given.Commitment is { } commitment)
            {
                _commitments.TryAdd(commitment, row);
            }
        }
    }

    /// <summary>What is left of a package.</summary>
    public IrmPackage Of(IrmPackage package) =>
        package with
        {
            Sources = Left(package.Sources, source => source == _edition.Source ? null : source),
            Members = Left(package.Members, Of),
            ActionPlans = Left(package.ActionPlans, Of),
            Commitments = Left(package.Commitments, OutsideOfPlans),
        };

    private Member? Of(Member member)
    {
        if (!_members.TryGetValue(member, out PlanIndex? read))
        {
            return Lost<Member>("members");
        }

        Member told = read.Member ?? new();
        return Some(
            member with
            {
                Code = Other(member.Code, read.Plan.Member),
                Name = Other(member.Name, told.Name, "members.name", "en"),
                Level = Other(member.Level, told.Level),
                Region = Other(member.Region, told.Region),
            }
        );
    }

    private ActionPlan? Of(ActionPlan plan)
    {
        Row[] rows = [.. _plans[plan]];
        if (rows is not [var first, ..])
        {
            return Lost<ActionPlan>("actionPlans");
        }

        _themes.Clear();
        _institutions.Clear();
        ActionPlan told = first.Read.Plan.Plan;
        return Some(
            plan with
            {
                Id = Other(plan.Id, told.Id),
                Member = Other(plan.Member, told.Member),
                Number = Other(plan.Number, told.Number),
                Submitted = Other(plan.Submitted, told.Submitted, "actionPlans.submitted"),
                Period = Of(plan.Period, told.Period, "actionPlans.period"),
                Sources = Left(plan.Sources, source => told.Sources.Contains(source) ? null : source),
                Commitments = Left(plan.Commitments, commitment => Of(commitment, "actionPlans.commitments")),
                // Which of them the rows tell is known when the commitments were gone over.
                Themes = Left(plan.Themes, theme => Of(theme, first.Read.Plan)),
                Institutions = Left(plan.Institutions, institution => Of(institution)),
                Clusters = Clusters(plan, rows),
                Reports = Reports(plan, rows),
            }
        );
    }

    /// <summary>A table knows commitments of plans only.</summary>
    private Commitment? OutsideOfPlans(Commitment commitment)
    {
        const string Path = "commitments";
        if (_commitments.ContainsKey(commitment))
        {
            _tally.Add(Path, LossRemarks.InNoPlan);
        }

        return Of(commitment, Path);
    }

    private Commitment? Of(Commitment commitment, string path)
    {
        if (!_commitments.TryGetValue(commitment, out Row row))
        {
            return Lost<Commitment>(path);
        }

        Commitment told = row.Read.Commitment!;
        bool isOfTheme = row.Given.Plan.Theme(commitment.Theme) == row.Read.Plan.Theme(told.Theme);
        if (isOfTheme && commitment.Theme is { } theme)
        {
            _themes.Add(theme);
        }

        return Some(
            commitment with
            {
                Id = Other(commitment.Id, told.Id),
                Member = Other(commitment.Member, row.Read.Plan.Plan.Member),
                Number = Other(commitment.Number, told.Number),
                Title = Other(commitment.Title, told.Title, $"{path}.title"),
                ShortTitle = Other(commitment.ShortTitle, told.ShortTitle, $"{path}.shortTitle"),
                Description = Other(commitment.Description, told.Description, $"{path}.description"),
                Theme = isOfTheme ? null : commitment.Theme,
                Period = Of(commitment.Period, told.Period, $"{path}.period"),
                PolicyAreas = PolicyAreas(commitment, told, path),
                Institutions = Left(commitment.Institutions, involvement => Of(involvement, commitment, row, $"{path}.institutions")),
                Url = Other(commitment.Url, told.Url),
                Record = null,
            }
        );
    }

    private ValueList<PolicyArea> PolicyAreas(Commitment commitment, Commitment told, string path)
    {
        foreach (PolicyArea area in commitment.PolicyAreas)
        {
            if (told.PolicyAreas.Contains(area))
            {
                continue;
            }

            if (_edition.Tags.Any(column => column.Target == area.Text))
            {
                _tally.Add($"{path}.policyAreas");
            }
            else
            {
                _tally.AddArea(area);
            }
        }

        return default;
    }

    /// <summary>Several who share a role are one text in their cell.</summary>
    private Involvement? Of(Involvement involvement, Commitment commitment, Row row, string path)
    {
        InstitutionRole role = involvement.Role;
        bool hasColumn = role == InstitutionRole.Lead || role == InstitutionRole.Supporting;
        if (!hasColumn || row.Given.Plan.Names(commitment, role) != row.Read.Plan.Names(row.Read.Commitment!, role))
        {
            return Lost<Involvement>(hasColumn || !role.IsStated ? path : $"{path}[{role}]");
        }

        if (involvement.Institution is { } institution)
        {
            _institutions.Add(institution);
        }

        if (commitment.Institutions.Count(other => other.Role == role) > 1)
        {
            _tally.Add(path, LossRemarks.SeveralInOneCell);
        }

        return Some(involvement with { Institution = null, Role = default });
    }

    private Theme? Of(Theme theme, PlanIndex read)
    {
        const string Path = "actionPlans.themes";
        return _themes.Contains(theme.Id)
            ? Some(theme with { Id = "", Title = InOneLanguage(theme.Title, $"{Path}.title") })
            : Lost<Theme>(Path);
    }

    private Institution? Of(Institution institution)
    {
        const string Path = "actionPlans.institutions";
        return _institutions.Contains(institution.Id)
            ? Some(institution with { Id = "", Name = InOneLanguage(institution.Name, $"{Path}.name") })
            : Lost<Institution>(Path);
    }

    private ValueList<Cluster> Clusters(ActionPlan plan, Row[] rows)
    {
        if (plan.Clusters.IsEmpty)
        {
            return default;
        }

        Dictionary<CommitmentId, CommitmentId> ids = [];
        foreach (Row row in rows)
        {
            if (row.Given.Commitment is { } commitment)
            {
                ids.TryAdd(commitment.Id, row.Read.Commitment!.Id);
            }
        }

        return Left(plan.Clusters, cluster => Of(cluster, rows[0].Read.Plan.Plan, ids));
    }

    /// <summary>A cluster is told by one that has some of its commitments and no others; that of a plan has its title, that of a review has none.</summary>
    private Cluster? Of(Cluster cluster, ActionPlan read, Dictionary<CommitmentId, CommitmentId> ids)
    {
        const string Path = "actionPlans.clusters";
        bool isOfPlan = cluster.Kind == ClusterKind.Plan;
        HashSet<CommitmentId> own = [.. cluster.Commitments.Where(ids.ContainsKey).Select(id => ids[id])];
        Cluster? told = read
            .Clusters.Where(other =>
                other.Kind == cluster.Kind
                && (!isOfPlan || IsSame(PlanIndex.Text(other.Title), PlanIndex.Text(cluster.Title)))
                && other.Commitments.All(own.Contains)
            )
            .MaxBy(other => other.Commitments.Count);
        return told is null
            ? Lost<Cluster>(Path)
            : Some(
                cluster with
                {
                    Id = "",
                    Kind = default,
                    Title = isOfPlan ? InOneLanguage(cluster.Title, $"{Path}.title") : cluster.Title,
                    Commitments =
                    [
                        .. cluster.Commitments.Where(id =>
                            !ids.TryGetValue(id, out CommitmentId other) || !told.Commitments.Contains(other)
                        ),
                    ],
                }
            );
    }

    private Period? Of(Period? period, Period? told, string path) =>
        period is null
            ? null
            : Some(
                period with
                {
                    Start = Other(period.Start, told?.Start ?? default, $"{path}.start"),
                    End = Other(period.End, told?.End ?? default, $"{path}.end"),
                }
            );

    /// <summary>A value that is not the one that is told; else nothing.</summary>
    private static T? Other<T>(T value, T told) => EqualityComparer<T>.Default.Equals(value, told) ? default : value;

    /// <summary>A date that is not told; of one whose year is told the rest is counted.</summary>
    private PartialDate Other(PartialDate date, PartialDate told, string path)
    {
        if (date == told || !date.IsStated)
        {
            return default;
        }

        if (!told.IsStated || told != new PartialDate(date.Year))
        {
            return date;
        }

        _tally.Add(path, LossRemarks.MonthAndDay);
        return default;
    }

    /// <summary>A text that is not told; of one that is told in a language the others are counted.</summary>
    private LocalizedText Other(LocalizedText text, LocalizedText told, string path, string language = LocalizedText.Undetermined) =>
        IsSame(PlanIndex.Text(text, language), PlanIndex.Text(told, language)) ? InOneLanguage(text, path, language) : text;

    private static bool IsSame(string text, string other) => text.AsSpan().Trim().SequenceEqual(other.AsSpan().Trim());

    /// <summary>Nothing of a text that is told in a language; counts the others, and that it is in another than the one that is read.</summary>
    private LocalizedText InOneLanguage(LocalizedText text, string path, string language = LocalizedText.Undetermined)
    {
        if (!text.IsStated)
        {
            return default;
        }

        string told = PlanIndex.LanguageOf(text, language);
        if (told != language && told != LocalizedText.Undetermined)
        {
            _tally.AddLanguage(told);
        }

        foreach ((string other, _) in text.AsSpan())
        {
            if (other != told)
            {
                _tally.Add($"{path}.{other}");
            }
        }

        return default;
    }

    /// <summary>Counts a thing that is lost as a whole.</summary>
    private T? Lost<T>(string path)
        where T : Node
    {
        _tally.Add(path);
        return null;
    }

    /// <summary>What is left of a thing; null where nothing is.</summary>
    private static T? Some<T>(T rest)
        where T : Node, new() => rest == Nothing<T>.Node ? null : rest;

    private static ValueList<T> Left<T>(ValueList<T> items, Func<T, T?> rest)
        where T : class
    {
        List<T> left = [];
        foreach (T item in items)
        {
            if (rest(item) is { } some)
            {
                left.Add(some);
            }
        }

        return [.. left];
    }

    /// <summary>What a row is about and what it is read as.</summary>
    private readonly record struct Row(RowSubject Given, RowSubject Read);

    private static class Nothing<T>
        where T : Node, new()
    {
        public static readonly T Node = new();
    }
}
