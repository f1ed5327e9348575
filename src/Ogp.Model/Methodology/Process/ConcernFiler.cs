namespace Ogp.Model;

/// <summary>Who files a concern under OGP's Response Policy.</summary>
public enum ConcernFiler
{
    /// <summary>A member of the Steering Committee.</summary>
    SteeringCommitteeMember,

    /// <summary>A multilateral partner.</summary>
    MultilateralPartner,

    /// <summary>An entity that is or was involved in OGP.</summary>
    InvolvedEntity,

    /// <summary>An entity that never was involved in OGP.</summary>
    OtherEntity,

    /// <summary>An individual alone.</summary>
    Individual,
}
