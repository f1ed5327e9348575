namespace Ogp.Model.Shapes;

/// <summary>Something that walks over a whole document, field by field, and is told what it meets.</summary>
internal abstract class ModelVisitor
{
    /// <summary>Where the walk stands.</summary>
    public ModelPath Path { get; } = new();

    /// <summary>Items that stand in the document between those of the list that comes next, but could not be read.</summary>
    public UnreadItem[] Skipped { get; set; } = [];

    private readonly Stack<NodeKeys> _keys = new();

    /// <summary>Room for the marks of the keys of an array that is looked through.</summary>
    public int[] Marks { get; } = new int[64];

    /// <summary>Whether it wants to be told of every member that is stated, be there anything to see in it or not.</summary>
    public bool WantsAll { get; protected init; }

    /// <summary>An empty table for the keys of one array; lists within lists need one each.</summary>
    public NodeKeys LendKeys() => _keys.TryPop(out NodeKeys? keys) ? keys : new();

    /// <summary>Takes a table back, to be lent again.</summary>
    public void TakeBack(NodeKeys keys)
    {
        keys.Clear();
        _keys.Push(keys);
    }

    public virtual void Enter(Node node, INodeShape shape) { }

    public virtual void Leave(Node node) { }

    /// <summary>A member of the object that was entered last is stated; what lies in it comes next. Of members in which there is nothing to see only told where all are wanted.</summary>
    public virtual void Stated(string name) { }

    /// <summary>A code, known or not.</summary>
    public virtual void Code(Codelist list, string code) { }

    /// <summary>An identifier that names something else in the document.</summary>
    public virtual void Reference(Target target, string id) { }

    /// <summary>A text in its languages.</summary>
    public virtual void Text(in LocalizedText text) { }

    /// <summary>A statement that is a member by itself.</summary>
    public virtual void Said(Statement statement) { }

    /// <summary>A statement of a rating set.</summary>
    public virtual void Rating(RatingKey key, Statement statement) { }

    /// <summary>An item of an array that has the same key as an earlier one.</summary>
    public virtual void DuplicateKey(string key, int first) { }
}
