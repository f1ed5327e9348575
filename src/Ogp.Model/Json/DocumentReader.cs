using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>Reads one package, or one plan, that lies in memory.</summary>
internal static class DocumentReader
{
    /// <summary>Where the one plan of a package lies.</summary>
    private const string ThePlan = "/actionPlans/0";

    /// <summary>Reads a package.</summary>
    public static ReadResult<IrmPackage> ReadPackage(ReadOnlyMemory<byte> utf8, SourceOrigin origin, IrmJsonOptions options) =>
        Read(utf8, origin, "", options, IrmPackageShape.Shape, package => package, package => package, IsForeign);

    /// <summary>Reads a plan that stands by itself, without its package; it comes back in one.</summary>
    public static ReadResult<IrmPackage> ReadPlan(ReadOnlyMemory<byte> utf8, SourceOrigin origin, IrmJsonOptions options)
    {
        IrmPackage around = new();
        return ReadPlan(utf8, origin, ThePlan, options, around, around);
    }

    /// <summary>Reads a plan that stands in the list of a package; it comes back in the package that is around it.</summary>
    /// <param name="utf8">The bytes of the plan.</param>
    /// <param name="origin">Where it begins.</param>
    /// <param name="own">Its pointer in a package of its own.</param>
    /// <param name="options">Limits and checks.</param>
    /// <param name="around">The package without plans.</param>
    /// <param name="seen">The same as the check is to see it.</param>
    public static ReadResult<IrmPackage> ReadPlan(
        ReadOnlyMemory<byte> utf8,
        SourceOrigin origin,
        string own,
        IrmJsonOptions options,
        IrmPackage around,
        IrmPackage seen
    ) =>
        Read(
            utf8,
            origin,
            own,
            options,
            ActionPlanShape.Shape,
            plan => around with { ActionPlans = [plan] },
            package => ReferenceEquals(around, seen) ? package : seen with { ActionPlans = package.ActionPlans },
            (_, _) => false
        );

    /// <summary>A result that says why there is no document.</summary>
    public static ReadResult<IrmPackage> Refuse(SourceOrigin origin, LocalizedText detail, IrmJsonOptions options)
    {
        Place place = origin.ToPlace() with { Pointer = origin.Pointer.Length == 0 ? null : origin.Pointer };
        Finding refused = new(FormatFindings.NotRecognised, place, [new("detail", detail)]);
        return new(null, new FindingJudge(options, "").Judge(refused, origin.Pointer) is { } judged ? [judged] : []);
    }

    private static ReadResult<IrmPackage> Read<T>(
        ReadOnlyMemory<byte> utf8,
        SourceOrigin origin,
        string own,
        IrmJsonOptions options,
        Shape<T> shape,
        Func<T, IrmPackage> toPackage,
        Func<IrmPackage, IrmPackage> toSeen,
        Func<T, JsonSource, bool> isForeign
    )
        where T : Node
    {
        JsonSource source = JsonSource.Open(utf8, origin, options, around: own.Count('/'));
        T? node = null;
        ReadContext context = NewContext(source, own, options);
        try
        {
            node = source.Refusal is null ? ReadWellFormed(source, context, shape) : null;
            if (node is null && source.Refusal is null)
            {
                source.Mend();
                context = NewContext(source, own, options);
                node = source.Refusal is null ? ReadWellFormed(source, context, shape) : null;
            }
        }
        catch (TooManyItemsException)
        {
            return Refuse(origin, Refusals.TooMany(options), options);
        }

        if ((source.Refusal ?? (isForeign(node!, source) ? Refusals.Foreign : null)) is { } refusal)
        {
            return Refuse(source.BrokenAt ?? origin, refusal, options);
        }

        IrmPackage package = toPackage(node!);
        source.Standing = VersionCodec.StandingOf(package.FormatVersion);
        FindingJudge judge = new(options, own);
        (ValueList<Finding> findings, ValueList<FindingCount> unlisted) = judge.Judge(
            Found(source, context),
            Unlisted(source, context),
            origin.Pointer
        );
        FindingBuffer more = new(options.MaxFindingsPerKind);
        IrmPackage seen = toSeen(package);
        if (source.Break is not null && options.Check is not null)
        {
            T marked = ReadWellFormed(source, NewContext(source, own, options, marksBreak: true), shape)!;
            seen = marked as IrmPackage ?? SeenByCheck.BrokenOff(toSeen(toPackage(marked)));
        }

        if (options.Check?.Invoke(seen) is { IsEmpty: false } found)
        {
            found = (node is IrmPackage ? found : WithinPlan(found))
                .Select(finding => judge.Judge(finding, ""))
                .OfType<Finding>()
                .Where(finding => more.Count(finding.Kind))
                .ToValueList();
            findings = [.. findings, .. SourceMap.Locate(source, found).Where(finding => !BreaksOff(finding.Place))];
        }

        return new(package, findings, [.. unlisted, .. more.Unlisted]);

        // What is told of an object as a whole, as that it lacks something, may stand behind the break.
        bool BreaksOff(Place where) => where.Offset is { } offset && source.Break?.IsOpen(offset - origin.Offset) == true;
    }

    /// <summary>Findings about the one plan of a package as findings about the plan; what is around it is not looked at with every plan again.</summary>
    private static ValueList<Finding> WithinPlan(ValueList<Finding> findings)
    {
        return findings
            .Where(finding => IsWithin(finding.Place))
            .Select(finding =>
                finding with
                {
                    Place = Within(finding.Place),
                    Related = finding
                        .Related.Where(related => IsWithin(related.Place))
                        .Select(related => related with { Place = Within(related.Place) })
                        .ToValueList(),
                }
            )
            .ToValueList();

        static bool IsWithin(Place place) => place.Pointer?.StartsWith(ThePlan, StringComparison.Ordinal) == true;

        static Place Within(Place place) => place with { Pointer = place.Pointer![ThePlan.Length..] };
    }

    /// <summary>What was found in the bytes and in what they say, with its places.</summary>
    public static ValueList<Finding> Found(JsonSource source, ReadContext context) =>
        context.Findings.IsEmpty && source.Findings.IsEmpty
            ? []
            : SourceMap.Resolve(source, source.Findings.Listed.Concat(context.Findings.Listed));

    /// <summary>Kinds of which more was found in the bytes and in what they say than is listed.</summary>
    public static ValueList<FindingCount> Unlisted(JsonSource source, ReadContext context) =>
        [.. source.Findings.Unlisted.Concat(context.Findings.Unlisted).Select(count => count with { Kind = source.KindOf(count.Kind) })];

    /// <summary>What one reading carries along.</summary>
    /// <param name="source">What is read.</param>
    /// <param name="own">Its pointer in a package.</param>
    /// <param name="options">Limits.</param>
    /// <param name="marksBreak">Whether what breaks off is marked, for a check.</param>
    public static ReadContext NewContext(JsonSource source, string own, IrmJsonOptions options, bool marksBreak = false) =>
        new(source.Readable, options.MaxFindingsPerKind, options.MaxItems)
        {
            Trail = new(),
            Root = own,
            Break = source.Break,
            MarksBreak = marksBreak,
        };

    /// <summary>Reads a document that is expected to be well-formed; null when it is not, or is no object.</summary>
    private static T? ReadWellFormed<T>(JsonSource source, ReadContext context, Shape<T> shape)
        where T : Node
    {
        try
        {
            JsonCursor json = source.Read(context.Trail);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            T node = shape.Read(ref json, context);

            // Looks for what may stand behind the document's end.
            json.Read();
            return node;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether an object holds nothing but members that the format does not know.</summary>
    private static bool IsForeign(IrmPackage package, JsonSource source)
    {
        if (package.Unknown.Count == 0)
        {
            return false;
        }

        JsonCursor json = source.Read();
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (IrmPackageShape.Shape.Has(json.GetString()))
            {
                return false;
            }

            json.Skip();
        }

        return true;
    }
}
