namespace Ogp.Model.Shapes;

/// <summary>A shape for those who do not know the type of its objects.</summary>
internal interface INodeShape
{
    /// <summary>Name of the type of its objects.</summary>
    string Name { get; }

    ShapeDescription Describe();

    /// <summary>The value of a member of an object of this shape; nothing where it is not stated or there is no such member.</summary>
    FieldValue ValueOf(Node node, string name);
}
