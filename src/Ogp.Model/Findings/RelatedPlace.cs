namespace Ogp.Model;

/// <summary>Another place that a finding has to do with: where the first of two stands, or what something lies outside of.</summary>
/// <param name="Label">What stands there, by language.</param>
/// <param name="Place">Where it stands.</param>
public sealed record RelatedPlace(LocalizedText Label, Place Place);
