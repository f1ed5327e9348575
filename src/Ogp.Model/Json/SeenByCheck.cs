namespace Ogp.Model.Json;

/// <summary>
/// What was read as a check is to see it: a member that stands elsewhere in the file is to it as one that could not be read, of which nothing is known but that it is there; of an object
/// that breaks off it knows that anything may stand behind.
/// </summary>
internal static class SeenByCheck
{
    /// <summary>A package one of whose members stands elsewhere.</summary>
    public static IrmPackage WithUnread(IrmPackage package, string member) =>
        package with
        {
            Unknown = new([.. package.Unknown.AsSpan(), new(member, "[]", UnknownMember.AtTheEnd)]),
        };

    /// <summary>A package that breaks off.</summary>
    public static IrmPackage BrokenOff(IrmPackage package) => package with { Unknown = package.Unknown.BrokenOff() };
}
