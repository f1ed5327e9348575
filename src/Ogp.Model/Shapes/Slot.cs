namespace Ogp.Model.Shapes;

/// <summary>The place of a field's value within its object.</summary>
internal delegate ref TValue Slot<in TOwner, TValue>(TOwner owner);
