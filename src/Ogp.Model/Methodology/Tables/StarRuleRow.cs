namespace Ogp.Model;

/// <summary>A row of <c>star-rules.csv</c>: when a formula for stars was in force, by the date of the report.</summary>
internal sealed record StarRuleRow(string Aspect, string From, string Until, CodeStatus Status, RowWords Remark, string Source);
