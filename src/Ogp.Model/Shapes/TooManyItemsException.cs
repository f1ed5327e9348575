namespace Ogp.Model.Shapes;

/// <summary>Ends the reading of a document that has more items than are allowed; never leaves the library.</summary>
internal sealed class TooManyItemsException : Exception;
