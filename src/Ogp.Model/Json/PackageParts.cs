using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>
/// A package that is read in parts: its members before the list of plans, each plan in a package with these, and its members behind the list.
/// </summary>
internal sealed class PackageParts(IrmJsonOptions options)
{
    private static readonly ulong s_plans = 1UL << IrmPackageShape.Shape.IndexOf("actionPlans");
    private ObjectReading<IrmPackage> _reading = IrmPackageShape.Shape.Begin();
    private SourceOrigin _start;
    private bool _isToldOfMembers;

    /// <summary>Unknown members of the package that may be required ones misspelt.</summary>
    private ValueList<Finding> _misspelt = [];

    /// <summary>What was found about the package since the last result; null where nothing was.</summary>
    private FindingTally? _found;

    /// <summary>What stands for the part of the package that was read, so that what follows is JSON again: nothing before the first part.</summary>
    public ReadOnlySpan<byte> Before => _reading.Seen == 0 ? [] : "{\"\":\"\""u8;

    /// <summary>A line of a file with a document on each; null where it is blank.</summary>
    /// <param name="line">The line, without the line feed that ends it.</param>
    /// <param name="origin">Where it begins.</param>
    /// <param name="options">Limits and checks.</param>
    public static PlanPiece? Line(ReadOnlyMemory<byte> line, SourceOrigin origin, IrmJsonOptions options) =>
        line.Span.Trim(" \t\r"u8).IsEmpty ? null : Item(line, origin, options);

    /// <summary>An object that may be a package or a plan.</summary>
    public static PlanPiece Item(ReadOnlyMemory<byte> utf8, SourceOrigin origin, IrmJsonOptions options) =>
        new(utf8, bytes => ReadItem(bytes, origin, options));

    private static ReadResult<IrmPackage> ReadItem(ReadOnlyMemory<byte> utf8, SourceOrigin origin, IrmJsonOptions options)
    {
        if (IsPlan(utf8.Span))
        {
            ReadResult<IrmPackage> plan = DocumentReader.ReadPlan(utf8, origin, options, new());
            if (!IsPackageAfterAll(plan.Value))
            {
                return plan;
            }
        }

        return DocumentReader.ReadPackage(utf8, origin, options);
    }

    /// <summary>Begins a package at whose first byte the origin lies.</summary>
    public void Begin(SourceOrigin origin)
    {
        (_start, _isToldOfMembers) = (origin, false);
        (_reading, _misspelt) = (IrmPackageShape.Shape.Begin(), []);
    }

    /// <summary>Notes something about the package as a whole.</summary>
    public void Report(FindingKind kind, SourceOrigin origin, params ReadOnlySpan<FindingArgument> arguments) =>
        Add(new Finding(kind, origin.ToPlace(), ValueList.Create(arguments)));

    /// <summary>Reads what stands before the list of plans, from the brace of the package on, or behind it.</summary>
    /// <param name="part">The bytes; they may break off, or be broken.</param>
    /// <param name="origin">Where they begin.</param>
    /// <param name="after">What closes them, where a list of plans follows.</param>
    /// <returns>Why there is no package; null where there is.</returns>
    public ReadResult<IrmPackage>? ReadMembers(ReadOnlySpan<byte> part, SourceOrigin origin, ReadOnlySpan<byte> after)
    {
        ReadOnlySpan<byte> before = Before;
        SourceOrigin start = origin with { Offset = origin.Offset - before.Length, Column = origin.Column - before.Length };
        JsonSource source = JsonSource.Open((byte[])[.. before, .. part, .. after], start, options);
        source.Mend();
        if (source.Refusal is { } refusal)
        {
            return DocumentReader.Refuse(source.BrokenAt ?? _start, refusal);
        }

        ReadContext context = DocumentReader.NewContext(source, options);
        try
        {
            ReadMembers(source, context, before.Length);
        }
        catch (TooManyItemsException)
        {
            return DocumentReader.Refuse(_start, Refusals.TooMany(options));
        }

        IrmPackageShape.Shape.SetUnknown(ref _reading);
        Add(DocumentReader.Found(source, context), DocumentReader.Unlisted(source, context));
        _misspelt = [.. _misspelt, .. SourceMap.Resolve(source, _reading.Misspellings.Take())];
        return null;
    }

    private void ReadMembers(JsonSource source, ReadContext context, int before)
    {
        JsonCursor json = source.Read(context.Trail);
        json.Read();
        while (json.BytesConsumed < before)
        {
            json.Read();
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            IrmPackageShape.Shape.ReadMember(ref json, context, ref _reading);
            _isToldOfMembers = false;
        }
    }

    /// <summary>One plan of the list.</summary>
    public PlanPiece Plan(ReadOnlyMemory<byte> utf8, SourceOrigin origin)
    {
        // A second list of plans does not count any more.
        _reading.Kept |= s_plans;
        if (utf8.Span[0] != (byte)'{')
        {
            JsonCursor json = new(utf8.Span);
            json.Read();
            UnreadItem item = new(0, null, ReadContext.Compact(utf8.Span));
            Report(
                FormatFindings.WrongType,
                origin,
                TypeWords.Argument("expected", "object"),
                TypeWords.Argument("found", ReadContext.Describe(json.TokenType))
            );
            return PlanPiece.Of(WithFindings(new(_reading.Node with { Unknown = new([new("actionPlans", item, _reading.Last)]) }, [])));
        }

        // The node at hand takes in the members behind the list.
        IrmPackage around = _reading.Node with
        { };
        FindingTally? found = TakeFound();
        return new(utf8, bytes => Join(found, DocumentReader.ReadPlan(bytes, origin, options, around)));
    }

    /// <summary>Ends the package: what there is to say that no plan has said; null when there is nothing.</summary>
    public ReadResult<IrmPackage>? End()
    {
        ReadContext context = new(default);
        IrmPackage package = IrmPackageShape.Shape.End(context, 0, ref _reading);
        if (_reading.Seen == 0 && package.Unknown.Count > 0)
        {
            _found = null;
            return DocumentReader.Refuse(_start, Refusals.Foreign);
        }

        foreach (PendingFinding missing in context.Findings.Listed)
        {
            string name = missing.Arguments[0].Value;
            Finding? unknown = _misspelt
                .Where(finding => finding.Suggestion == name)
                .MinBy(finding => finding["name"], StringComparer.Ordinal);
            _misspelt = _misspelt.Where(finding => finding != unknown).ToValueList();
            Add(
                unknown is null
                    ? new(missing.Kind, _start.ToPlace(), missing.Arguments)
                    : new(missing.Kind, unknown.Place, FormatFindings.Missing(name, unknown["name"]))
                    {
                        Suggestion = name,
                        Fix = unknown.Fix,
                    }
            );
        }

        Add(_misspelt, []);

        return _isToldOfMembers && _found is null ? null : WithFindings(new(package, options.Check?.Invoke(package) ?? []));
    }

    /// <summary>What was found where no package is.</summary>
    public ReadResult<IrmPackage> Outside() => WithFindings(new(null, []));

    /// <summary>A result with what was found about the package since the last one, in front.</summary>
    private ReadResult<IrmPackage> WithFindings(ReadResult<IrmPackage> result) => Join(TakeFound(), result);

    private FindingTally? TakeFound()
    {
        FindingTally? found = _found;
        (_found, _isToldOfMembers) = (null, true);
        return found;
    }

    private static ReadResult<IrmPackage> Join(FindingTally? found, ReadResult<IrmPackage> result)
    {
        if (found is null)
        {
            return result;
        }

        found.Add(result.Findings, result.Unlisted);
        return new(result.Value, found.Listed.ToValueList(), found.Unlisted.ToValueList());
    }

    private void Add(Finding finding) => (_found ??= new(options.MaxFindingsPerKind)).Add(finding);

    private void Add(ValueList<Finding> findings, ValueList<FindingCount> unlisted)
    {
        if (!findings.IsEmpty || !unlisted.IsEmpty)
        {
            (_found ??= new(options.MaxFindingsPerKind)).Add(findings, unlisted);
        }
    }

    /// <summary>Whether what began as a plan says further on that it is a package.</summary>
    private static bool IsPackageAfterAll(IrmPackage? read) =>
        read is { ActionPlans: [{ Unknown: var unknown }] } && (unknown["formatVersion"] ?? unknown["actionPlans"]) is not null;

    /// <summary>Whether an object looks like a plan: its first member that only one of plan and package has, is one of a plan.</summary>
    public static bool IsPlan(ReadOnlySpan<byte> utf8)
    {
        // The mark at the beginning of a file belongs to its first line.
        JsonCursor json = new(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
        try
        {
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                string name = json.GetString();
                bool isOfPlan = ActionPlanShape.Shape.Has(name);
                if (isOfPlan != IrmPackageShape.Shape.Has(name))
                {
                    return isOfPlan;
                }

                json.Skip();
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }
}
