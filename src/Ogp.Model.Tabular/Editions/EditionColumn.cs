namespace Ogp.Model.Tabular.Editions;

/// <summary>One column of an edition and where its cells go.</summary>
/// <param name="Index">Place in the map, from 0.</param>
/// <param name="Heading">The heading as the edition writes it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Target">Depends on the kind: a field's name, a policy area, a set of numbers, the name of a derived variable.</param>
/// <param name="Rating">Variable and aspect of a rating; not stated for other kinds.</param>
/// <param name="Point">The report it belongs to; not stated where it belongs to none.</param>
internal sealed record EditionColumn(int Index, string Heading, ColumnKind Kind, string Target, RatingKey Rating, AssessmentPoint Point);
