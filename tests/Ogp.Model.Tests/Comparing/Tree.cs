using System.Globalization;
using System.Text.Json;

namespace Ogp.Model.Tests.Comparing;

/// <summary>
/// A document as a tree, and the least of RFC 6901 and RFC 6902 that holds patches against documents: written without a look at the library's.
/// </summary>
internal sealed class Tree
{
    private readonly List<(string Name, Tree Value)> _members = [];
    private readonly List<Tree> _items = [];
    private readonly JsonValueKind _kind;
    private readonly string _raw = "";

    private Tree(JsonElement element)
    {
        _kind = element.ValueKind;
        switch (_kind)
        {
            case JsonValueKind.Object:
                _members.AddRange(element.EnumerateObject().Select(member => (member.Name, new Tree(member.Value))));
                break;
            case JsonValueKind.Array:
                _items.AddRange(element.EnumerateArray().Select(item => new Tree(item)));
                break;
            default:
                _raw = element.GetRawText();
                break;
        }
    }

    public static Tree Parse(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1000 });
        return new(document.RootElement);
    }

    public static Tree Parse(string json) => Parse(System.Text.Encoding.UTF8.GetBytes(json));

    /// <summary>Applies a patch.</summary>
    /// <exception cref="InvalidOperationException">An operation does not fit.</exception>
    public static Tree Apply(Tree document, Tree patch)
    {
        foreach (Tree operation in patch._items)
        {
            string[] path = Tokens(operation.Member("path").Text);
            switch (operation.Member("op").Text)
            {
                case "remove":
                    document.Parent(path).Remove(path[^1]);
                    break;
                case "add":
                    document.Parent(path).Add(path[^1], operation.Member("value"));
                    break;
                case "replace" when path.Length == 0:
                    document = operation.Member("value");
                    break;
                case "replace":
                    document.Parent(path).Replace(path[^1], operation.Member("value"));
                    break;
                case "move":
                    string[] from = Tokens(operation.Member("from").Text);
                    document.Parent(path).Add(path[^1], document.Parent(from).Remove(from[^1]));
                    break;
                case string unknown:
                    throw new InvalidOperationException(unknown);
            }
        }

        return document;
    }

    /// <summary>The values that a pointer may mean: several, where members share a name.</summary>
    public IEnumerable<Tree> At(string pointer) =>
        Tokens(pointer)
            .Aggregate(
                (IEnumerable<Tree>)[this],
                (trees, token) =>
                    trees.SelectMany(tree =>
                        tree._kind == JsonValueKind.Array
                            ? [tree._items[Index(token)]]
                            : tree._members.Where(member => member.Name == token).Select(member => member.Value)
                    )
            );

    /// <summary>The tree as text, members by name: the same for trees that are equal, members having no order.</summary>
    public override string ToString() =>
        _kind switch
        {
            JsonValueKind.Object =>
                $"{{{string.Join(",", _members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"{JsonSerializer.Serialize(member.Name)}:{member.Value}"))}}}",
            JsonValueKind.Array => $"[{string.Join(",", _items)}]",
            _ => _raw,
        };

    private string Text => JsonSerializer.Deserialize<string>(_raw)!;

    private Tree Member(string name) => _members.First(member => member.Name == name).Value;

    private Tree Step(string token) => _kind == JsonValueKind.Array ? _items[Index(token)] : Member(token);

    private Tree Parent(string[] path) => path[..^1].Aggregate(this, (tree, token) => tree.Step(token));

    private Tree Remove(string token)
    {
        Tree removed = Step(token);
        if (_kind == JsonValueKind.Array)
        {
            _items.RemoveAt(Index(token));
        }
        else
        {
            _members.RemoveAll(member => member.Name == token);
        }

        return removed;
    }

    private void Add(string token, Tree value)
    {
        if (_kind == JsonValueKind.Array)
        {
            _items.Insert(Index(token), value);
        }
        else
        {
            _members.RemoveAll(member => member.Name == token);
            _members.Add((token, value));
        }
    }

    private void Replace(string token, Tree value)
    {
        Remove(token);
        Add(token, value);
    }

    private static int Index(string token) => int.Parse(token, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string[] Tokens(string pointer) =>
        [
            .. pointer
                .Split('/')
                .Skip(1)
                .Select(token => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)),
        ];
}
