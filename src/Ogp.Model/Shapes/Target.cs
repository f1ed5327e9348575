namespace Ogp.Model.Shapes;

/// <summary>What a reference names.</summary>
internal enum Target
{
    None,
    Source,
    Member,
    Institution,
    Theme,
    Cluster,
    Commitment,
    Milestone,
}
