using Ardalis.GuardClauses;
using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>
/// Holds a package against the rules of the field. Structure is the reader's matter (<see cref="Json.IrmJson"/>); this is about meaning.
/// Safe to use from several threads.
/// </summary>
public static class Validator
{
    private static readonly ValidationOptions s_all = new() { MaxFindingsPerKind = int.MaxValue };

    /// <summary>All kinds of findings that a validation can give, in the order of their codes.</summary>
    public static ValueList<FindingKind> Kinds { get; } = new(Array.ConvertAll(RuleList.All, rule => rule.Kind));

    /// <summary>Validates a package by the recommended rules.</summary>
    /// <param name="package">The package.</param>
    /// <returns>All findings, each with a JSON Pointer; <see cref="Json.IrmJson.Locate"/> gives them line and column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> is null.</exception>
    public static ValueList<Finding> Validate(IrmPackage package) => Validate(package, s_all).Findings;

    /// <summary>Validates a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="options">By which rules, and how much is listed.</param>
    /// <returns>The findings, and what became of each rule.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValidationResult Validate(IrmPackage package, ValidationOptions options)
    {
        ValidationWalk walk = new(Guard.Against.Null(package), Guard.Against.Null(options));
        IrmPackageShape.Shape.Visit(package, walk);
        return walk.ToResult();
    }
}
