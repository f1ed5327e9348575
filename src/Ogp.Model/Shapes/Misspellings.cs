namespace Ogp.Model.Shapes;

/// <summary>
/// Unknown members of one object that were probably meant to be required ones: a slip in a name is one fault, not an unknown member and a missing one. Costs nothing
/// while there is none.
/// </summary>
internal struct Misspellings
{
    private List<PendingFinding>? _held;

    /// <summary>Reports an unknown member: at once, or at the end of the object where what was probably meant is required and missing so far.</summary>
    public void Report(ReadContext context, PendingFinding unknown, bool isMissing)
    {
        if (isMissing)
        {
            (_held ??= []).Add(unknown);
        }
        else
        {
            context.Findings.Add(unknown);
        }
    }

    /// <summary>Hands out what is held.</summary>
    public IReadOnlyList<PendingFinding> Take()
    {
        IReadOnlyList<PendingFinding> held = _held ?? [];
        _held = null;
        return held;
    }

    /// <summary>Reports that a member is missing: at the name that was meant to be its, else at the object.</summary>
    public readonly void ReportMissing(ReadContext context, long start, string name)
    {
        if (context.Break?.IsOpen(start) == true)
        {
            return;
        }

        // Of several one is missed and the others are too many: whatever the order is, the same one.
        if (_held?.Where(held => held.Suggestion == name).MinBy(NameOf, StringComparer.Ordinal) is not { } unknown)
        {
            context.ReportMissing(start, name);
            return;
        }

        _held.Remove(unknown);
        context.Findings.Add(
            unknown with
            {
                Kind = FormatFindings.MissingMember,
                Arguments = FormatFindings.Missing(name, NameOf(unknown)),
            }
        );
    }

    /// <summary>Reports those that are no more than unknown.</summary>
    public readonly void End(ReadContext context) => _held?.ForEach(context.Findings.Add);

    private static string NameOf(PendingFinding unknown) => unknown.Arguments[0].Value;
}
