using System.Text;
using Ogp.Model.Json;

namespace Ogp.Model.Tests.Support;

/// <summary>The sample: Ecuador's first plan with its IRM reports.</summary>
internal static class Ecuador
{
    public static byte[] Utf8 { get; } = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "ecuador-2019-2022.irm.json"));

    public static string Text => Encoding.UTF8.GetString(Utf8);

    public static IrmPackage Package { get; } = IrmJson.Read(Utf8).Value!;

    public static ActionPlan Plan => Package.ActionPlans[0];

    public static IrmReport Results => Plan.Reports.Single(report => report.Product == Product.ResultsReport);
}
