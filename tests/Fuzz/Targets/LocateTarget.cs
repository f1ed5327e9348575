using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Ogp.Model.Json;
using Ogp.Model.Validation;
using static Ogp.Model.Fuzz.BrokenPromiseException;

namespace Ogp.Model.Fuzz.Targets;

/// <summary>In a well-formed document every pointer leads to something, and every line and column to the beginning of a token.</summary>
internal static class LocateTarget
{
    public static void Run(byte[] document)
    {
        ReadResult<IrmPackage> result = IrmJson.Read(document);
        if (result.Value is null)
        {
            return;
        }

        ValueList<Finding> located = IrmJson.Locate(document, Validator.Validate(result.Value));
        if (Parse(document) is not { } parsed)
        {
            return;
        }

        using (parsed)
        {
            string[] lines = Encoding.UTF8.GetString(document).Split('\n');
            foreach (Finding finding in result.Findings.Concat(located))
            {
                ThrowUnless(Resolves(parsed.RootElement, finding.Place.Pointer!), $"the pointer of {finding.Code} leads to something");
                string line = lines[finding.Place.Line - 1];
                ThrowUnless(finding.Place.Column <= line.Length, $"the column of {finding.Code} lies in its line");
                ThrowUnless(
                    !" \t\r,:".Contains(line[finding.Place.Column - 1], StringComparison.Ordinal),
                    $"the place of {finding.Code} is the beginning of a token"
                );
            }
        }
    }

    /// <summary>A document that is well-formed and whose names can be told; else null.</summary>
    private static JsonDocument? Parse(byte[] document)
    {
        // Half a surrogate pair has no text, what is not UTF-8 neither, and a byte order mark no column.
        if (
            !Utf8.IsValid(document)
            || document is [0xEF, ..]
            || document.AsSpan().IndexOf("\\ud"u8) >= 0
            || document.AsSpan().IndexOf("\\uD"u8) >= 0
        )
        {
            return null;
        }

        try
        {
            return JsonDocument.Parse(document);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool Resolves(JsonElement element, string pointer)
    {
        if (pointer.Length == 0)
        {
            return true;
        }

        int end = pointer.IndexOf('/', 1);
        string token = (end < 0 ? pointer[1..] : pointer[1..end])
            .Replace("~1", "/", StringComparison.Ordinal)
            .Replace("~0", "~", StringComparison.Ordinal);
        string rest = end < 0 ? "" : pointer[end..];
        return element.ValueKind switch
        {
            // A name may be there twice: any of them will do.
            JsonValueKind.Object => element.EnumerateObject().Any(member => member.Name == token && Resolves(member.Value, rest)),
            JsonValueKind.Array => int.TryParse(token, out int index)
                && index >= 0
                && index < element.GetArrayLength()
                && Resolves(element[index], rest),
            _ => false,
        };
    }
}
