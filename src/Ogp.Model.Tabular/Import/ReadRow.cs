using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Import;

/// <summary>A row and what the model says of it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Subject">The commitment or the plan that it is about.</param>
internal readonly record struct ReadRow(TableRow Row, RowSubject Subject);
