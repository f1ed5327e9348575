using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>
/// A package that is read in parts: its members before the list of plans, each plan in a package with these, and its members behind the list.
/// </summary>
internal sealed class PackageParts(IrmJsonOptions options)
{
    private static readonly ulong s_plans = 1UL << IrmPackageShape.Shape.IndexOf("actionPlans");
    private static readonly ulong s_sources = 1UL << IrmPackageShape.Shape.IndexOf("sources");

    /// <summary>The parts of the package that were read, for what a check finds in them at the end; none where nobody checks.</summary>
    private readonly List<(JsonSource Source, HashSet<string> Members)> _read = [];
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
        if (IsPlan(utf8.Span, isComplete: true) == true)
        {
            ReadResult<IrmPackage> plan = DocumentReader.ReadPlan(utf8, origin, options);
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
        _read.Clear();
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
            return DocumentReader.Refuse(source.BrokenAt ?? _start, refusal, options);
        }

        ReadContext context = DocumentReader.NewContext(source, "", options);
        HashSet<string> members = new(StringComparer.Ordinal);
        try
        {
            ReadMembers(source, context, before.Length, members);
        }
        catch (TooManyItemsException)
        {
            return DocumentReader.Refuse(_start, Refusals.TooMany(options), options);
        }

        source.Standing = VersionCodec.StandingOf(_reading.Node.FormatVersion);

        // The list that closes a part is none of it.
        if (!after.IsEmpty)
        {
            members.Remove("actionPlans");
        }

        if (options.Check is not null)
        {
            _read.Add((source, members));
        }

        IrmPackageShape.Shape.SetUnknown(ref _reading);
        Add(DocumentReader.Found(source, context), DocumentReader.Unlisted(source, context));
        _misspelt = [.. _misspelt, .. SourceMap.Resolve(source, _reading.Misspellings.Take())];
        return null;
    }

    private void ReadMembers(JsonSource source, ReadContext context, int before, HashSet<string> members)
    {
        JsonCursor json = source.Read(context.Trail);
        json.Read();
        while (json.BytesConsumed < before)
        {
            json.Read();
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            members.Add(json.GetString());
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

        Func<ReadOnlyMemory<byte>, ReadResult<IrmPackage>> read = ReaderAt(origin);
        FindingTally? found = TakeFound();
        return new(utf8, bytes => Join(found, read(bytes)));
    }

    /// <summary>One plan of the list that is broken, or breaks off; null where nothing of it can be read, and what was found of the package is still to be told.</summary>
    public ReadResult<IrmPackage>? BrokenPlan(ReadOnlyMemory<byte> utf8, SourceOrigin origin)
    {
        _reading.Kept |= s_plans;
        ReadResult<IrmPackage> plan = ReaderAt(origin)(utf8);
        return plan.Value is null ? null : WithFindings(plan);
    }

    /// <summary>Reads a plan of the list that begins there, with the package as it is now around it.</summary>
    private Func<ReadOnlyMemory<byte>, ReadResult<IrmPackage>> ReaderAt(SourceOrigin origin)
    {
        // The node at hand takes in the members behind the list.
        IrmPackage around = _reading.Node with
        { };
        IrmPackage seen = (_reading.Seen & s_sources) == 0 ? SeenByCheck.WithUnread(around, "sources") : around;
        return bytes => DocumentReader.ReadPlan(bytes, origin, origin.Pointer, options, around, seen);
    }

    /// <summary>Ends the package: what there is to say that no plan has said; null when there is nothing.</summary>
    /// <param name="isBrokenOff">Whether the package breaks off: what it lacks may stand behind.</param>
    public ReadResult<IrmPackage>? End(bool isBrokenOff = false)
    {
        ReadContext context = new(default) { Break = isBrokenOff ? new([0], "") : null };
        IrmPackage package = IrmPackageShape.Shape.End(context, 0, ref _reading);
        if (_reading.Seen == 0 && package.Unknown.Count > 0)
        {
            _found = null;
            return DocumentReader.Refuse(_start, Refusals.Foreign, options);
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

        bool hasPlans = (_reading.Kept & s_plans) != 0;
        IrmPackage seen =
            isBrokenOff ? SeenByCheck.BrokenOff(package)
            : hasPlans ? SeenByCheck.WithUnread(package, "actionPlans")
            : package;
        if (options.Check?.Invoke(seen) is { IsEmpty: false } found)
        {
            Locate(isBrokenOff ? found.Where(finding => !BreaksOff(finding.Place)).ToValueList() : found);
        }

        return _isToldOfMembers && _found is null ? null : WithFindings(new(package, []));

        // The package, and the item of one of its lists, in which it breaks off.
        bool BreaksOff(Place place) =>
            string.IsNullOrEmpty(place.Pointer)
            || _read[^1].Source.Break?.Pointer.Split('/') is [_, var list, var item, ..]
                && $"{place.Pointer}/".StartsWith($"/{list}/{item}/", StringComparison.Ordinal);
    }

    /// <summary>Adds what a check found, with the places in the parts that were read; what is in none of them is about the package.</summary>
    private void Locate(ValueList<Finding> found)
    {
        foreach ((JsonSource source, HashSet<string> members) in _read)
        {
            ValueList<Finding> here = found.Where(finding => PlacesOf(finding).All(IsHere)).ToValueList();
            Add(SourceMap.Locate(source, here), []);
            found = found.Where(finding => !PlacesOf(finding).All(IsHere)).ToValueList();

            bool IsHere(Place place) => members.Contains(place.Pointer?.Split('/', 3) is [_, var member, ..] ? member : "");
        }

        foreach (Finding finding in found)
        {
            Add(
                finding with
                {
                    Place = OfPackage(finding.Place),
                    Related = [.. finding.Related.Select(related => related with { Place = OfPackage(related.Place) })],
                }
            );
        }

        static IEnumerable<Place> PlacesOf(Finding finding) => finding.Related.Select(related => related.Place).Prepend(finding.Place);

        Place OfPackage(Place place) => string.IsNullOrEmpty(place.Pointer) ? _start.ToPlace() : place with { File = _start.File };
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

    private void Add(Finding finding) => Add([finding], []);

    private void Add(ValueList<Finding> findings, ValueList<FindingCount> unlisted)
    {
        (findings, unlisted) = new FindingJudge(options, "").Judge(findings, unlisted, "");
        if (!findings.IsEmpty || !unlisted.IsEmpty)
        {
            (_found ??= new(options.MaxFindingsPerKind)).Add(findings, unlisted);
        }
    }

    /// <summary>Whether what began as a plan says further on that it is a package.</summary>
    private static bool IsPackageAfterAll(IrmPackage? read) =>
        read is { ActionPlans: [{ Unknown: var unknown }] } && (unknown["formatVersion"] ?? unknown["actionPlans"]) is not null;

    /// <summary>Whether an object looks like a plan: its first member that only one of plan and package has, is one of a plan. Null when that cannot be told yet.</summary>
    public static bool? IsPlan(ReadOnlySpan<byte> utf8, bool isComplete)
    {
        // The mark at the beginning of a file belongs to its first line.
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        JsonCursor json = new(utf8);
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
            return !isComplete && MayGoOn(utf8) ? null : false;
        }

        return false;
    }

    /// <summary>Whether JSON only lacks what comes next.</summary>
    private static bool MayGoOn(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader json = new(utf8, isFinalBlock: false, new(new() { MaxDepth = int.MaxValue }));
        try
        {
            while (json.Read()) { }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether a whole file is a plan without its package: what looks like one and has nothing that makes it a package after all, and in many lines an id.</summary>
    /// <param name="utf8">The file from its first brace.</param>
    public static bool IsPlanAlone(ReadOnlySpan<byte> utf8)
    {
        if (IsPlan(utf8, isComplete: true) != true)
        {
            return false;
        }

        JsonCursor json = new(utf8);
        bool isOne = !utf8.Trim(" \t\r\n"u8).Contains((byte)'\n');
        try
        {
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                string name = json.GetString();
                if (name is "formatVersion" or "actionPlans")
                {
                    return false;
                }

                isOne |= name == "id";
                json.Skip();
            }
        }
        catch (JsonException)
        {
            // What breaks off is what it began as.
        }

        return isOne;
    }
}
