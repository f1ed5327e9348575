namespace Ogp.Model.Shapes;

/// <summary>The place of a field's value within its object, which is of the type that has the field: one type of delegates a type of values, not one a field, starts faster.</summary>
internal delegate ref TValue Slot<TValue>(Node owner);
