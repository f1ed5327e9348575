namespace Ogp.Model;

/// <summary>A product that an assessor owes at some point of a plan's cycle. Immutable; safe to share between threads.</summary>
/// <param name="Product">The product.</param>
/// <param name="About">The day that it looks at: the start of co-creation, the submission, the midterm or the end.</param>
/// <param name="Due">When it is due; it cannot be told where no time is known for the product.</param>
public sealed record ReportingPoint(Product Product, ProcessAnswer<PartialDate> About, ProcessAnswer<PartialDate> Due);
