namespace Ogp.Model;

/// <summary>What reading a document gave: a value and everything that was found on the way. Immutable.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    /// <summary>What reading gave.</summary>
    /// <param name="value">The value; null when no document was recognised.</param>
    /// <param name="findings">The findings, in the order of the document.</param>
    /// <param name="unlisted">Kinds of which more was found than is listed.</param>
    public ReadResult(T? value, ValueList<Finding> findings, ValueList<FindingCount> unlisted = default) =>
        (Value, Findings, Unlisted) = (value, findings, unlisted);

    /// <summary>What was read; null when no document was recognised. It is there even where there are errors: what could be read was kept.</summary>
    public T? Value { get; }

    /// <summary>The findings, in the order of the document; of a kind that was found very often, the first ones.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Kinds of which more was found than is listed, with their exact numbers; empty where all findings are listed.</summary>
    public ValueList<FindingCount> Unlisted { get; }

    /// <summary>Whether any finding is an error, listed or not.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (Finding finding in Findings)
            {
                if (finding.Severity == Severity.Error)
                {
                    return true;
                }
            }

            foreach (FindingCount count in Unlisted)
            {
                if (count.Kind.Severity == Severity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
