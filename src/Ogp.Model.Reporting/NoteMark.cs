namespace Ogp.Model.Reporting;

/// <summary>A footnote, the letters by which it is referred to, and its id on the page.</summary>
internal sealed record NoteMark(Footnote Note, string Mark, string Anchor);
