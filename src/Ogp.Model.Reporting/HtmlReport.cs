using Ardalis.GuardClauses;
using Ogp.Model.Profiles;
using Ogp.Model.Reporting.Markup;
using Ogp.Model.Reporting.Sections;
using Ogp.Model.Reporting.Wording;

namespace Ogp.Model.Reporting;

/// <summary>Shows a package as one HTML page. Safe to use from several threads.</summary>
public static class HtmlReport
{
    /// <summary>
    /// Renders a package: its plans with what is promised, rated, stated and not known. The page is complete in itself (no script, no address is
    /// loaded) and is well-formed as XML. Everything from the document is encoded; the same package and language give the same text anywhere.
    /// </summary>
    /// <param name="package">The package.</param>
    /// <param name="language">BCP 47 tag of the reader's language: English, Spanish and French are there, another is given English.</param>
    /// <param name="profile">A profile whose report sections show its fields of plans, commitments and milestones, too; null for none.</param>
    /// <returns>The page, with line feeds, to be written as UTF-8.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Render(IrmPackage package, string language = "en", Profile? profile = null)
    {
        Guard.Against.Null(package);
        Texts texts = new(Guard.Against.Null(language));
        return WholePage.Render(new Page(package, texts, profile)).ToString();
    }
}
