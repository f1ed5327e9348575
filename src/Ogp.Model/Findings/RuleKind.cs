namespace Ogp.Model;

/// <summary>Makes kinds of findings that have their reason with them.</summary>
internal static class RuleKind
{
    public static FindingKind Error(
        string code,
        string name,
        (string En, string Es, string Fr) message,
        (string En, string Es, string Fr) reason,
        string? source = null,
        bool isFixable = false
    ) => Of(Severity.Error, code, name, message, reason, source, isFixable);

    public static FindingKind Warning(
        string code,
        string name,
        (string En, string Es, string Fr) message,
        (string En, string Es, string Fr) reason,
        string? source = null,
        bool isFixable = false,
        int? from = null,
        int? until = null,
        ValueList<string> products = default
    ) => Of(Severity.Warning, code, name, message, reason, source, isFixable, from, until, products);

    public static FindingKind Note(
        string code,
        string name,
        (string En, string Es, string Fr) message,
        (string En, string Es, string Fr) reason,
        string? source = null
    ) => Of(Severity.Note, code, name, message, reason, source);

    private static FindingKind Of(
        Severity severity,
        string code,
        string name,
        (string En, string Es, string Fr) message,
        (string En, string Es, string Fr) reason,
        string? source,
        bool isFixable = false,
        int? from = null,
        int? until = null,
        ValueList<string> products = default
    ) =>
        new(code, name, severity, Texts(message))
        {
            Reason = Texts(reason),
            Source = source,
            IsFixable = isFixable,
            FirstPlanYear = from,
            LastPlanYear = until,
            Products = products,
        };

    private static LocalizedText Texts((string En, string Es, string Fr) text) => LocalizedText.Of(text.En, text.Es, text.Fr);
}
