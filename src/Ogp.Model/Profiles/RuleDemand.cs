using Ogp.Model.Shapes;

namespace Ogp.Model.Profiles;

/// <summary>What a rule demands of an object.</summary>
internal abstract class RuleDemand
{
    /// <summary>Looks at an object.</summary>
    /// <param name="from">The object.</param>
    /// <param name="report">Told of each fault: the way from the object to what it is about, empty for the object itself, and values for the message.</param>
    /// <returns>Whether the object had what is needed to judge it.</returns>
    public abstract bool Check(FieldValue from, Report report);

    /// <summary>Takes a fault. A value is a text that is quoted as it stands, or a number, which a message writes as its language does.</summary>
    public delegate void Report(string way, string member, object value, object expected);

    protected static List<(FieldValue Value, string Way)> Collect(FieldValue from, string[] steps)
    {
        List<(FieldValue, string)> found = [];
        ProfilePath.Collect(from, steps, "", found);
        return found;
    }

    protected static string NameOf(string[] steps) => string.Join('/', steps);
}

/// <summary>All of some values have to be stated.</summary>
internal sealed class RequiredDemand(string[][] paths) : RuleDemand
{
    public override bool Check(FieldValue from, Report report)
    {
        foreach (string[] path in paths)
        {
            if (!ProfilePath.Follow(from, path).SaysAnything())
            {
                report("", NameOf(path), "", "");
            }
        }

        return true;
    }
}

/// <summary>Exactly one of some values has to be stated, or at least one.</summary>
internal sealed class OneOfDemand(string[][] paths, bool isExact) : RuleDemand
{
    public override bool Check(FieldValue from, Report report)
    {
        string[] stated = [.. paths.Where(path => ProfilePath.Follow(from, path).SaysAnything()).Select(NameOf)];
        if (stated.Length == 0 || (isExact && stated.Length > 1))
        {
            report("", string.Join(", ", paths.Select(NameOf)), string.Join(", ", stated), "1");
        }

        return true;
    }
}

/// <summary>No date lies after one that is named behind it. Dates that may be in order are.</summary>
internal sealed class OrderDemand(string[][] paths) : RuleDemand
{
    private readonly bool _isSimple = Array.TrueForAll(paths, path => !path.Contains("*"));

    public override bool Check(FieldValue from, Report report) => _isSimple ? CheckSimple(from, report) : CheckAll(from, report);

    /// <summary>Where each path leads to one date.</summary>
    private bool CheckSimple(FieldValue from, Report report)
    {
        bool isJudged = false;
        for (int i = 1; i < paths.Length; i++)
        {
            PartialDate later = ProfilePath.Follow(from, paths[i]).AsDate();
            for (int j = 0; later.IsStated && j < i; j++)
            {
                PartialDate earlier = ProfilePath.Follow(from, paths[j]).AsDate();
                isJudged |= earlier.IsStated;
                if (earlier.IsAfter(later))
                {
                    report($"/{NameOf(paths[i])}", NameOf(paths[i]), later.ToString(), earlier.ToString());
                    break;
                }
            }
        }

        return isJudged;
    }

    private bool CheckAll(FieldValue from, Report report)
    {
        bool isJudged = false;
        List<(FieldValue Value, string Way)> before = [];
        foreach (string[] path in paths)
        {
            List<(FieldValue Value, string Way)> here = Collect(from, path);
            foreach ((FieldValue later, string way) in here)
            {
                foreach ((FieldValue earlier, _) in before)
                {
                    (PartialDate first, PartialDate second) = (earlier.AsDate(), later.AsDate());
                    isJudged |= first.IsStated && second.IsStated;
                    if (first.IsAfter(second))
                    {
                        report(way, NameOf(path), later.ToString(), earlier.ToString());
                        break;
                    }
                }
            }

            before.AddRange(here);
        }

        return isJudged;
    }
}

/// <summary>Numbers have a sum. Where one of the items has no number, it cannot be told.</summary>
/// <param name="path">The numbers.</param>
/// <param name="total">What they have to come to, where it is a number.</param>
/// <param name="totalPath">Where it stands, where it is in the document.</param>
internal sealed class SumDemand(string[] path, decimal? total, string[] totalPath) : RuleDemand
{
    public override bool Check(FieldValue from, Report report)
    {
        int items = Array.LastIndexOf(path, "*") + 1;
        List<(FieldValue Value, string Way)> owners = Collect(from, path[..items]);
        decimal sum = 0;
        foreach ((FieldValue owner, _) in owners)
        {
            if (ProfilePath.Follow(owner, path.AsSpan(items)).AsNumber() is not { } number)
            {
                return false;
            }

            sum = Math.Abs(sum) < decimal.MaxValue / 4 && Math.Abs(number) < decimal.MaxValue / 4 ? sum + number : decimal.MaxValue / 2;
        }

        if (owners.Count == 0 || (total ?? ProfilePath.Follow(from, totalPath).AsNumber()) is not { } expected)
        {
            return false;
        }

        if (sum != expected)
        {
            report("", NameOf(path), sum, expected);
        }

        return true;
    }
}

/// <summary>Words have a form; numbers, dates and truth values as they are written. Of a rating each level that is possible; an absence is no word.</summary>
internal sealed class PatternDemand(string[] path, System.Text.RegularExpressions.Regex pattern) : RuleDemand
{
    private readonly bool _isSimple = !path.Contains("*");

    public override bool Check(FieldValue from, Report report)
    {
        if (_isSimple)
        {
            return Judge(ProfilePath.Follow(from, path), $"/{NameOf(path)}", report);
        }

        bool isJudged = false;
        foreach ((FieldValue value, string way) in Collect(from, path))
        {
            isJudged |= Judge(value, way, report);
        }

        return isJudged;
    }

    private bool Judge(FieldValue value, string way, Report report)
    {
        if (value.Form == FieldForm.Statement && !value.SaysAnything())
        {
            return false;
        }

        ReadOnlySpan<string> words = value.Words();
        foreach (string word in words)
        {
            if (!pattern.IsMatch(word))
            {
                report(way, NameOf(path), word, pattern.ToString());
            }
        }

        return !words.IsEmpty;
    }
}
