namespace Ogp.Model;

/// <summary>A row of <c>crosswalks.csv</c>. An empty code on one side says that the code of the other side has no counterpart.</summary>
internal sealed record CrosswalkRow(
    string From,
    string FromCode,
    string To,
    string ToCode,
    CrosswalkFit Fit,
    string Source,
    CodeStatus Status,
    RowWords Remark
);
