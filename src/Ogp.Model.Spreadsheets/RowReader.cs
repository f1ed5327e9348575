namespace Ogp.Model.Spreadsheets;

/// <summary>Puts the cells of a row into the object that they are of. A heading that the format does not know becomes a member of that name, for its reader to judge.</summary>
internal static class RowReader
{
    public static void Put(FormatSchema schema, string type, string heading, CellValue cell, Built.Object into)
    {
        string name = Heading.MemberOf(heading);
        string behind = heading[name.Length..];
        if (
            Array.Find(schema.MembersOf(type), member => member.Name == name) is not { } member
            || !TryPut(schema, member, behind, cell, into)
        )
        {
            into.Add(heading, new Built.Scalar(cell.Value, cell.At));
        }
    }

    private static bool TryPut(FormatSchema schema, MemberShape member, string behind, CellValue cell, Built.Object into)
    {
        switch (member.Form)
        {
            case MemberForm.Part when behind is ['.', ..]:
                Put(
                    schema,
                    member.Type!,
                    behind[1..],
                    cell,
                    into.Get(member.Name, () => new Built.Object(cell.At) { Order = schema.MembersOf(member.Type!) })
                );
                return true;
            case MemberForm.Text or MemberForm.Map when Key(behind) is { } key && behind.Length == key.Length + 2:
                into.Get(member.Name, () => new Built.Object(cell.At) { IsSorted = member.IsAdded }).Add(key, Word(cell));
                return true;
            case MemberForm.Ratings when Key(behind) is { } key:
                Built.Object ratings = into.Get(member.Name, () => new Built.Object(cell.At));
                return TryPutStatement(key, behind[(key.Length + 2)..], cell, ratings);
            case MemberForm.Statement:
                return TryPutStatement(member.Name, behind, cell, into);
            case MemberForm.Word or MemberForm.Number or MemberForm.Flag or MemberForm.Words when behind.Length == 0:
                into.Add(member.Name, Scalar(member.Form, cell));
                return true;
            default:
                return false;
        }
    }

    private static bool TryPutStatement(string name, string behind, CellValue cell, Built.Object into)
    {
        if (behind is not ("" or ".source") && !(behind.StartsWith(".note[", StringComparison.Ordinal) && behind[^1] == ']'))
        {
            return false;
        }

        Built.Said said = into.Get(name, () => new Built.Said());
        switch (behind)
        {
            case "":
                said.Level = cell.Text.Contains('|', StringComparison.Ordinal) ? Words(cell) : Word(cell);
                break;
            case ".source":
                said.Beside.Add("source", Word(cell));
                break;
            default:
                said.Beside.Get("note", () => new Built.Object(cell.At)).Add(behind[".note[".Length..^1], Word(cell));
                break;
        }

        return true;
    }

    private static Built Scalar(MemberForm form, CellValue cell) =>
        form switch
        {
            MemberForm.Words => Words(cell),
            MemberForm.Word => Word(cell),
            MemberForm.Number when cell.Value is string text && NumberText.Read(text) is { } number => new Built.Raw(number, cell.At),
            MemberForm.Flag when TruthWords.Read(cell.Text) is { } flag => new Built.Scalar(flag, cell.At),
            _ => new Built.Scalar(cell.Value, cell.At),
        };

    private static Built.Scalar Word(CellValue cell) => new(cell.Text, cell.At);

    private static Built.List Words(CellValue cell)
    {
        Built.List list = new(cell.At);
        foreach (string word in CellText.SplitWords(cell.Text))
        {
            list.Items.Add(new Built.Scalar(word, cell.At));
        }

        return list;
    }

    /// <summary>What stands in the square brackets at the beginning; null where there are none.</summary>
    private static string? Key(string behind) =>
        behind is ['[', ..] && behind.IndexOf(']', StringComparison.Ordinal) is > 1 and var end ? behind[1..end] : null;
}
