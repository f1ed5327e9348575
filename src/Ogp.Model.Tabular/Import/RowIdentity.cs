using System.Globalization;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>The commitment, the plan and the member that a row is about.</summary>
/// <param name="Commitment">Id of the commitment; not stated where the row has none.</param>
/// <param name="Plan">Id of the plan; made of what the row says where it has none.</param>
/// <param name="Member">Code of the member; not stated where neither the row nor its plan's id tells.</param>
internal readonly record struct RowIdentity(CommitmentId Commitment, ActionPlanId Plan, MemberCode Member)
{
    /// <summary>What a row is about; null for one of totals, or a remark under the table, which names nothing.</summary>
    public static RowIdentity? Of(IRowCells row, ImportContext context)
    {
        if (!SaysAnything(row, context) || IsOfTotals(row, context))
        {
            return null;
        }

        Fields fields = context.Fields;
        MemberCode member = MemberOf(row, context);
        return new(
            Stated(row, fields.CommitmentId, context) ? new(row[fields.CommitmentId].Trim()) : default,
            PlanOf(row, member, context),
            member
        );
    }

    /// <summary>Reports what a row of this identity should say and does not.</summary>
    public void Report(TableRow row, ImportContext context)
    {
        Fields fields = context.Fields;
        if (SilentOfPlan(row, context) is { } silent)
        {
            context.Log.Add(CellFindings.NoPlanId, row.Number, silent.Heading, [new("id", Plan.Text)]);
        }

        if (Stated(row, fields.MemberCode, context) && row[fields.MemberCode].Trim() is var code && code != Member.Text)
        {
            ValueList<FindingArgument> arguments = [new("value", code), new("code", Member.Text), new("usual", Member.Text)];
            context.Log.Add(CellFindings.UnusualWord, row.Number, fields.MemberCode?.Heading, arguments);
        }

        // Several lines are no name but the rest of a broken file, which is told as such.
        if (!Member.IsStated && Stated(row, fields.MemberName, context) && !row[fields.MemberName].Contains('\n', StringComparison.Ordinal))
        {
            context.Codes.Read(row[fields.MemberName], row.Number, fields.MemberName!, KnownMember.List);
        }

        if (Member.IsStated && Plan.Member is { IsStated: true } member && member != Member)
        {
            ValueList<FindingArgument> arguments = [new("id", Plan.Text), new("member", member.Text), new("code", Member.Text)];
            context.Log.Add(CellFindings.PlanOfAnother, row.Number, fields.MemberCode?.Heading, arguments);
        }
    }

    /// <summary>The member of a code; small letters count where capitals are the code of a member that is known.</summary>
    public static MemberCode MemberOf(string cell)
    {
        string code = cell.Trim();
        string capitals = code.ToUpperInvariant();
        return new(KnownMember.List.Find(capitals) is null ? code : capitals);
    }

    private static bool SaysAnything(IRowCells row, ImportContext context)
    {
        foreach (EditionColumn? column in context.Telling)
        {
            if (Stated(row, column, context))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a row is one of totals: a word for them is all that names its commitment and its member, and it says of no plan that it is in it. Other titles without a plan may be those of
    /// promises, such as in a table of merged cells.
    /// </summary>
    private static bool IsOfTotals(IRowCells row, ImportContext context)
    {
        Fields fields = context.Fields;
        if (Stated(row, fields.PlanId, context) || Stated(row, fields.PlanNumber, context) || Stated(row, fields.MemberCode, context))
        {
            return false;
        }

        bool isWord = false;
        foreach (EditionColumn? column in context.Naming)
        {
            if (Totals.IsWord(row[column]))
            {
                isWord = true;
            }
            else if (Stated(row, column, context))
            {
                return false;
            }
        }

        return isWord;
    }

    /// <summary>
    /// The empty cell that should tell the plan: its identifier, or in an edition without one its number or its member; null where the plan is named. A column that
    /// the file does not have is told once, not in each row.
    /// </summary>
    private static EditionColumn? SilentOfPlan(TableRow row, ImportContext context)
    {
        Fields fields = context.Fields;
        if (row.Has(fields.PlanId))
        {
            return Stated(row, fields.PlanId, context) ? null : fields.PlanId;
        }

        if (row.Has(fields.PlanNumber) && !Stated(row, fields.PlanNumber, context))
        {
            return fields.PlanNumber;
        }

        EditionColumn? member = row.Has(fields.MemberName) ? fields.MemberName : fields.MemberCode;
        return row.Has(member) && !Stated(row, fields.MemberName, context) && !Stated(row, fields.MemberCode, context) ? member : null;
    }

    private static bool Stated(IRowCells row, EditionColumn? column, ImportContext context) => !context.IsAbsence(row[column]);

    private static string Said(IRowCells row, EditionColumn? column, ImportContext context) =>
        Stated(row, column, context) ? row[column].Trim() : "";

    private static ActionPlanId PlanOf(IRowCells row, MemberCode code, ImportContext context)
    {
        Fields fields = context.Fields;
        if (Stated(row, fields.PlanId, context))
        {
            return new(row[fields.PlanId].Trim());
        }

        string member = code.Text;
        string number = Said(row, fields.PlanNumber, context);
        return new(
            member.Length > 0 && WholeNumber.Of(number, 0, Majority.MostPlans) is { } n
                ? string.Create(CultureInfo.InvariantCulture, $"AP_{member}{n:00}")
                : $"plan-{Slugs.Of($"{(member.Length > 0 ? member : row[fields.MemberName])} {number}", "unknown")}"
        );
    }

    /// <summary>The member by its code, where the row has none by the id of its plan, else by its name.</summary>
    private static MemberCode MemberOf(IRowCells row, ImportContext context)
    {
        Fields fields = context.Fields;
        if (Stated(row, fields.MemberCode, context))
        {
            return MemberOf(row[fields.MemberCode]);
        }

        if (Stated(row, fields.PlanId, context) && new ActionPlanId(row[fields.PlanId].Trim()).Member is { IsStated: true } member)
        {
            return member;
        }

        return Stated(row, fields.MemberName, context) ? context.MemberNamed(row[fields.MemberName]) : default;
    }
}
