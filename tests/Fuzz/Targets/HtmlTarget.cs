using System.Buffers;
using System.Xml;
using System.Xml.Linq;
using Ogp.Model.Json;
using Ogp.Model.Reporting;
using static Ogp.Model.Fuzz.BrokenPromiseException;

namespace Ogp.Model.Fuzz.Targets;

/// <summary>The page is well-formed, and nothing of the document is obeyed.</summary>
internal static class HtmlTarget
{
    private static readonly HashSet<string> s_active = ["script", "link", "iframe", "object", "embed", "img", "base", "form"];

    private static readonly SearchValues<char> s_plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.%:;-");

    public static void Run(byte[] document)
    {
        if (IrmJson.Read(document).Value is not { } package)
        {
            return;
        }

        foreach (string language in new[] { "en", "es" })
        {
            using XmlReader reader = XmlReader.Create(
                new StringReader(HtmlReport.Render(package, language)),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
            );
            foreach (XElement element in XDocument.Load(reader).Descendants())
            {
                ThrowUnless(!s_active.Contains(element.Name.LocalName), "nothing is loaded and nothing runs");
                foreach (XAttribute attribute in element.Attributes())
                {
                    string name = attribute.Name.LocalName;
                    ThrowUnless(
                        !name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && name is not ("src" or "srcset"),
                        "nothing is loaded and nothing runs"
                    );
                    ThrowUnless(
                        name != "href"
                            || attribute.Value is ['#', ..]
                            || attribute.Value.StartsWith("http://", StringComparison.Ordinal)
                            || attribute.Value.StartsWith("https://", StringComparison.Ordinal),
                        "links lead to the page or to the web"
                    );
                    ThrowUnless(name != "style" || attribute.Value.AsSpan().IndexOfAnyExcept(s_plain) < 0, "styles hold numbers only");
                }
            }
        }
    }
}
