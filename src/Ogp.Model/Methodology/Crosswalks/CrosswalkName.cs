namespace Ogp.Model;

/// <summary>The parts of a crosswalk's name of a list: <c>completion@2015-05</c>.</summary>
internal static class CrosswalkName
{
    /// <summary>The list or variable.</summary>
    public static string ListOf(string name) => At(name) is var at and >= 0 ? name[..at] : name;

    /// <summary>The edition or year; empty where the whole list is meant.</summary>
    public static string PartOf(string name) => At(name) is var at and >= 0 ? name[(at + 1)..] : "";

    private static int At(string name) => name.IndexOf('@', StringComparison.Ordinal);
}
