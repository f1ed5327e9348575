using Ogp.Model.Json;

namespace Ogp.Model.Reporting.Tests.Support;

/// <summary>Packages to render.</summary>
internal static class Samples
{
    private static readonly Lazy<IrmPackage> s_ecuador = new(() =>
        IrmJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "ecuador-2019-2022.irm.json"))).Value!
    );

    public static IrmPackage Ecuador => s_ecuador.Value;

    public static IrmPackage Of(params ActionPlan[] plans) => new() { FormatVersion = "1.0", ActionPlans = [.. plans] };

    public static LocalizedText En(string text) => new("en", text);
}
