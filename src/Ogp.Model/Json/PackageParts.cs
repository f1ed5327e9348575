using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>A package that is read in parts: its members as they come, and each plan in a package with the members that were read before it.</summary>
internal sealed class PackageParts(IrmJsonOptions options)
{
    private static readonly ulong s_plans = 1UL << IrmPackageShape.Shape.IndexOf("actionPlans");
    private readonly List<Finding> _findings = [];
    private ObjectReading<IrmPackage> _reading = IrmPackageShape.Shape.Begin();
    private SourceOrigin _start;
    private bool _isToldOfMembers;

    /// <summary>Whether there was a list of plans, or something else in its place.</summary>
    public bool HasPlans => (_reading.Seen & s_plans) != 0;

    /// <summary>Reads a line of a file with a document on each; null where it is blank.</summary>
    /// <param name="line">The line, without the line feed that ends it.</param>
    /// <param name="origin">Where it begins.</param>
    /// <param name="options">Limits and checks.</param>
    public static ReadResult<IrmPackage>? ReadLine(ReadOnlyMemory<byte> line, SourceOrigin origin, IrmJsonOptions options) =>
        line.Span.Trim(" \t\r"u8).IsEmpty ? null : ReadItem(line, origin, options);

    /// <summary>Reads an object that may be a package or a plan.</summary>
    public static ReadResult<IrmPackage> ReadItem(ReadOnlyMemory<byte> utf8, SourceOrigin origin, IrmJsonOptions options)
    {
        if (IsPlan(utf8.Span))
        {
            ReadResult<IrmPackage> plan = DocumentReader.ReadPlan(
                utf8,
                origin,
                options,
                new() { FormatVersion = IrmPackage.CurrentFormatVersion }
            );
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
        _reading = IrmPackageShape.Shape.Begin();
    }

    /// <summary>Notes something about the package as a whole.</summary>
    public void Report(FindingKind kind, SourceOrigin origin, string detail) =>
        _findings.Add(new(kind, origin.ToPlace(), [new("detail", detail)]));

    /// <summary>Notes that the list of plans begins.</summary>
    public void BeginPlans()
    {
        ReadMembers("\"actionPlans\":[]"u8.ToArray(), _start);
        _isToldOfMembers = false;
    }

    /// <summary>Reads members of the package, as they stand between its braces.</summary>
    public void ReadMembers(ReadOnlyMemory<byte> members, SourceOrigin origin)
    {
        // The brace in front takes the place of one character before the members.
        byte[] braced = [(byte)'{', .. members.Span, (byte)'}'];
        JsonSource source = JsonSource.Open(braced, origin with { Offset = origin.Offset - 1, Column = origin.Column - 1 }, options);
        source.Mend();
        if (source.Refusal is not null)
        {
            _findings.Add(new(FormatFindings.Truncated, origin.ToPlace()));
            return;
        }

        ReadContext context = DocumentReader.NewContext(source, options);
        JsonCursor json = source.Read(context.Trail);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            IrmPackageShape.Shape.ReadMember(ref json, context, ref _reading);
        }

        _reading.Node._unknown = _reading.Unknown.ToUnknownMembers();
        _isToldOfMembers = false;
        _findings.AddRange(DocumentReader.Found(source, context));
    }

    /// <summary>Reads one plan of the list.</summary>
    public ReadResult<IrmPackage> ReadPlan(ReadOnlyMemory<byte> utf8, SourceOrigin origin)
    {
        // A second list of plans does not count any more.
        _reading.Kept |= s_plans;
        if (utf8.Span[0] != (byte)'{')
        {
            JsonCursor json = new(utf8.Span);
            json.Read();
            UnreadItem item = new(0, null, ReadContext.Compact(utf8.Span));
            FindingArgument[] arguments = [new("expected", "object"), new("found", ReadContext.Describe(json.TokenType))];
            _findings.Add(new(FormatFindings.WrongType, origin.ToPlace(), new(arguments)));
            return WithFindings(new(_reading.Node with { Unknown = new([new("actionPlans", item, _reading.Last)]) }, []));
        }

        return WithFindings(DocumentReader.ReadPlan(utf8, origin, options, _reading.Node));
    }

    /// <summary>Ends the package: what there is to say that no plan has said; null when there is nothing.</summary>
    public ReadResult<IrmPackage>? End()
    {
        ReadContext context = new(default);
        IrmPackage package = IrmPackageShape.Shape.End(context, 0, ref _reading);
        if (DocumentReader.IsForeign(package))
        {
            return DocumentReader.Refuse(_start, DocumentReader.Foreign);
        }

        _findings.AddRange(context.Findings.Listed.Select(finding => new Finding(finding.Kind, _start.ToPlace(), finding.Arguments)));
        return _isToldOfMembers && _findings.Count == 0 ? null : WithFindings(new(package, options.Check?.Invoke(package) ?? []));
    }

    /// <summary>Ends what breaks off: all that is still to be said.</summary>
    public ReadResult<IrmPackage> EndBroken() =>
        _reading.Seen == 0 ? WithFindings(new(null, [])) : End() ?? WithFindings(new(_reading.Node, []));

    /// <summary>A result with what was found about the package since the last one, in front.</summary>
    private ReadResult<IrmPackage> WithFindings(ReadResult<IrmPackage> result)
    {
        _isToldOfMembers = true;
        if (_findings.Count == 0)
        {
            return result;
        }

        ReadResult<IrmPackage> with = new(result.Value, [.. _findings, .. result.Findings], result.Unlisted);
        _findings.Clear();
        return with;
    }

    /// <summary>Whether what began as a plan says further on that it is a package.</summary>
    private static bool IsPackageAfterAll(IrmPackage? read) =>
        read is { ActionPlans: [{ Unknown: var unknown }] } && (unknown["formatVersion"] ?? unknown["actionPlans"]) is not null;

    /// <summary>Whether an object looks like a plan: its first member that only one of plan and package has, is one of a plan.</summary>
    private static bool IsPlan(ReadOnlySpan<byte> utf8)
    {
        // The mark at the beginning of a file belongs to its first line.
        JsonCursor json = new(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
        try
        {
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                bool isOfPlan = ActionPlanShape.Shape.Has(ref json);
                if (isOfPlan != IrmPackageShape.Shape.Has(ref json))
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
