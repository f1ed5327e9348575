using System.Xml;
using System.Xml.Linq;
using Ogp.Model.Profiles;

namespace Ogp.Model.Reporting.Tests.Support;

/// <summary>A rendered page, read back as XML.</summary>
internal sealed class Rendered
{
    public Rendered(IrmPackage package, string language = "en", Profile? profile = null)
    {
        Text = HtmlReport.Render(package, language, profile);
        using XmlReader reader = XmlReader.Create(
            new StringReader(Text),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
        );
        Document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public string Text { get; }

    public XDocument Document { get; }

    public IEnumerable<XElement> All(string name) => Document.Descendants(name);

    public IEnumerable<XElement> WithClass(string name) => Document.Descendants().Where(element => HasClass(element, name));

    public XElement ById(string id) => Document.Descendants().Single(element => (string?)element.Attribute("id") == id);

    /// <summary>What each region of the page is called for those who hear it.</summary>
    public string[] RegionNames =>
        [
            .. Document
                .Descendants()
                .Where(element => element.Name.LocalName == "section" || (string?)element.Attribute("role") == "region")
                .Attributes("aria-labelledby")
                .Select(ids => string.Join(", ", ids.Value.Split(' ').Select(ById).Select(NameOf))),
        ];

    private static string NameOf(XElement element) => (string?)element.Attribute("aria-label") ?? Words(element);

    /// <summary>The section whose heading reads so.</summary>
    public XElement Section(string heading) =>
        All("section")
            .Single(section => section.Elements().Any(element => element.Name.LocalName is "h2" or "h3" && Words(element) == heading));

    /// <summary>The figure of a report whose caption reads so.</summary>
    public XElement Figure(string report, string caption) =>
        WithClass("report")
            .Single(article => Words(article.Element("h4")!) == report)
            .Descendants("figure")
            .Single(figure => Words(figure.Element("figcaption")!) == caption);

    public static bool HasClass(XElement element, string name) => ((string?)element.Attribute("class"))?.Split(' ').Contains(name) == true;

    /// <summary>What an element says, with single spaces; what is hidden from the eye or from the ear included.</summary>
    public static string Words(XElement element) =>
        string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The bars of a figure, each as the words of its legend.</summary>
    public static string[] Bars(XElement figure) =>
        [.. figure.Descendants("ul").Select(legend => string.Join(", ", legend.Elements("li").Select(Words)))];
}
