using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Ogp.Model.Json;
using Ogp.Model.Shapes;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Json;

/// <summary>The cursor takes what the framework's reader takes, and gives the same tokens.</summary>
public class JsonCursorTests
{
    /// <summary>Enough letters for each kind of token and fault.</summary>
    private static readonly byte[] s_letters = "{}[]\",:\\u0-1.e\n "u8.ToArray();

    public static TheoryData<string> Files =>
        Repository.Suite("JSONTestSuite", "test_parsing") is { } folder
            ? [.. Directory.EnumerateFiles(folder, "*.json").Select(file => Path.GetFileName(file))]
            : ["none"];

    [SuiteTheory]
    [MemberData(nameof(Files))]
    public void It_agrees_about_the_files_of_the_suite(string file)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Repository.Suite("JSONTestSuite", "test_parsing")!, file));
        Agree(bytes);
    }

    [Fact]
    public void It_agrees_about_all_texts_of_four_letters_as_they_are_and_within_a_string()
    {
        byte[] text = new byte[4];
        for (int number = 0; number < s_letters.Length * s_letters.Length * s_letters.Length * s_letters.Length; number++)
        {
            for (int i = 0, rest = number; i < text.Length; i++, rest /= s_letters.Length)
            {
                text[i] = s_letters[rest % s_letters.Length];
            }

            Agree(text);
            if (number % 7 == 0)
            {
                Agree([(byte)'[', (byte)'"', .. text, (byte)'"', (byte)']']);
            }
        }
    }

    [Theory]
    [InlineData("true")]
    [InlineData("tru")]
    [InlineData("[truee]")]
    [InlineData("[null,false]")]
    [InlineData("[-0.5e+10, 12E-3, -1]")]
    [InlineData("[1.]")]
    [InlineData("[01]")]
    [InlineData("[-]")]
    [InlineData("[1e]")]
    [InlineData("""["\ud83d\ude00 \ud83d \u00e9 \/ \b"]""")]
    [InlineData("""["\u12g4"]""")]
    [InlineData("""{"a":1,"b":[{"c":"d"}],"ef":{}} """)]
    [InlineData("""{"a":1,}""")]
    [InlineData("""{"a" 1}""")]
    [InlineData("""[1,]""")]
    [InlineData("""[1}""")]
    [InlineData("""{"a":]""")]
    [InlineData("[\"sixteen letters!\", \"sixteen letters\\n!\", \"seventeen letters\u0001\"]")]
    [InlineData("{} {}")]
    [InlineData("")]
    [InlineData("  ")]
    public void It_agrees_about(string json) => Agree(Encoding.UTF8.GetBytes(json));

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(1000)]
    public void It_knows_what_it_is_in_at_any_depth(int depth)
    {
        StringBuilder json = new();
        for (int i = 0; i < depth; i++)
        {
            json.Append(i % 3 == 0 ? "[" : "{\"a\":");
        }

        json.Append('1');
        for (int i = depth - 1; i >= 0; i--)
        {
            json.Append(i % 3 == 0 ? "]" : "}");
        }

        byte[] bytes = Encoding.UTF8.GetBytes(json.ToString());
        Agree(bytes);
        Agree(bytes, depth);
        Agree(bytes, Math.Max(depth - 1, 1));
        byte[] wrong = [.. bytes];
        wrong[^1] = (byte)'}';
        Agree(wrong);
    }

    [Fact]
    public void It_agrees_about_documents_in_which_bytes_were_changed()
    {
        byte[] document = IrmJson.Write(Ecuador.Package)[..20_000];
        Random random = new(20261127);
        for (int round = 0; round < 2000; round++)
        {
            int start = random.Next(document.Length - 600);
            byte[] piece = [(byte)'{', .. document.AsSpan(start, random.Next(600)), (byte)'}'];
            for (int change = random.Next(3); change > 0; change--)
            {
                piece[random.Next(piece.Length)] = s_letters[random.Next(s_letters.Length)];
            }

            if (Utf8.IsValid(piece))
            {
                Agree(piece);
            }
        }
    }

    [Fact]
    public void It_skips_to_the_end_of_what_begins()
    {
        JsonCursor json = new("""{"a":{"b":[1,{"c":2}]},"d":3}"""u8);
        json.Read();
        json.Read();
        json.Skip();
        Assert.Equal(JsonTokenType.EndObject, json.TokenType);
        json.Read();
        Assert.True(json.ValueTextEquals("d"u8));
    }

    private static void Agree(byte[] bytes, int maxDepth = 2000)
    {
        if (!Utf8.IsValid(bytes))
        {
            return;
        }

        List<string>? expected = Expected(bytes, maxDepth);
        List<string>? tokens = Tokens(bytes, maxDepth);
        if (expected is null != tokens is null || (expected is not null && !expected.SequenceEqual(tokens!)))
        {
            Assert.Fail($"{Encoding.UTF8.GetString(bytes)}: {Shown(expected)} but {Shown(tokens)}");
        }

        static string Shown(List<string>? tokens) => tokens is null ? "broken" : string.Join(", ", tokens);
    }

    private static List<string>? Expected(byte[] bytes, int maxDepth)
    {
        List<string> tokens = [];
        Utf8JsonReader json = new(bytes, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            while (json.Read())
            {
                tokens.Add(
                    Line(
                        json.TokenType,
                        json.TokenStartIndex,
                        json.BytesConsumed,
                        json.ValueIsEscaped,
                        TextOf(json.TokenType, json.ValueSpan)
                    )
                );
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return tokens;
    }

    private static List<string>? Tokens(byte[] bytes, int maxDepth)
    {
        List<string> tokens = [];
        JsonCursor json = new(bytes, maxDepth);
        try
        {
            while (json.Read())
            {
                tokens.Add(
                    Line(
                        json.TokenType,
                        json.TokenStartIndex,
                        json.BytesConsumed,
                        json.ValueIsEscaped,
                        TextOf(json.TokenType, json.ValueSpan)
                    )
                );
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return tokens;
    }

    private static string TextOf(JsonTokenType type, ReadOnlySpan<byte> value) => IsValue(type) ? Encoding.UTF8.GetString(value) : "";

    private static string Line(JsonTokenType type, long start, long end, bool isEscaped, string text) =>
        $"{type} {start} {end} {isEscaped && (type is JsonTokenType.String or JsonTokenType.PropertyName)} {text}";

    private static bool IsValue(JsonTokenType type) => type is JsonTokenType.String or JsonTokenType.PropertyName or JsonTokenType.Number;
}
