namespace Ogp.Model.Validation.Rules;

/// <summary>Addresses of pages, wherever an object has one.</summary>
internal sealed class AddressRule(FindingKind kind)
    : NodeRule(
        kind,
        typeof(Publisher),
        typeof(Source),
        typeof(ActionPlan),
        typeof(Institution),
        typeof(Forum),
        typeof(Commitment),
        typeof(IrmReport)
    )
{
    public override bool Check(Node node, RuleContext context)
    {
        string? url = node switch
        {
            Publisher publisher => publisher.Url,
            Source source => source.Url,
            ActionPlan plan => plan.Url,
            Institution institution => institution.Url,
            Forum forum => forum.Url,
            Commitment commitment => commitment.Url,
            _ => ((IrmReport)node).Url,
        };
        if (url is null)
        {
            return false;
        }

        if (!IsAddress(url))
        {
            context.Found("url", ("url", url));
        }

        return true;
    }

    private static bool IsAddress(ReadOnlySpan<char> url)
    {
        int scheme =
            url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : 0;
        ReadOnlySpan<char> host = url[scheme..];
        int end = host.IndexOfAny('/', '?', '#');
        host = end < 0 ? host : host[..end];
        return scheme > 0 && host.Contains('.') && !host.ContainsAny(' ', ',');
    }
}
