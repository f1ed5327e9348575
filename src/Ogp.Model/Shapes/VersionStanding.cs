namespace Ogp.Model.Shapes;

/// <summary>How the version of a document stands to the one that this reader knows.</summary>
internal enum VersionStanding
{
    /// <summary>It is that, a draft of it, or none that can be told.</summary>
    Known,

    /// <summary>A later minor version: what it may have added is no fault.</summary>
    NewerMinor,

    /// <summary>A later major version, in which anything may be otherwise.</summary>
    OtherMajor,
}
