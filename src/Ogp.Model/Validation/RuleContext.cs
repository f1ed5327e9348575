using System.Globalization;
using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>What a rule can see around the object it looks at, and where it reports to.</summary>
internal sealed class RuleContext(IrmPackage package, ModelPath path)
{
    private readonly List<Finding> _findings = [];

    public IrmPackage Package { get; } = package;

    /// <summary>The plan that the walk is in; null outside plans.</summary>
    public ActionPlan? Plan { get; set; }

    /// <summary>The commitment that the walk is in; null outside commitments.</summary>
    public Commitment? Commitment { get; set; }

    /// <summary>The report that the walk is in; null outside reports.</summary>
    public IrmReport? Report { get; set; }

    public ValueList<Finding> Findings => _findings.ToValueList();

    /// <summary>Reports something about the value at which the walk stands, or about one of its members.</summary>
    public void Found(FindingKind kind, string? member, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        Found(kind, member, null, arguments);

    public void Found(FindingKind kind, string? member, string? suggestion, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        FindingArgument[] named = new FindingArgument[arguments.Length];
        for (int i = 0; i < named.Length; i++)
        {
            named[i] = new(arguments[i].Name, Convert.ToString(arguments[i].Value, CultureInfo.InvariantCulture) ?? "");
        }

        _findings.Add(new(kind, new() { Pointer = path.ToPointer(member) }, new(named)) { Suggestion = suggestion });
    }
}
