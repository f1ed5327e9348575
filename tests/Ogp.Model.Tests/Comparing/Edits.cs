using Ogp.Model.Comparing;
using Ogp.Model.Tests.Support.Models;

namespace Ogp.Model.Tests.Comparing;

/// <summary>Packages that are nearly another one: with parts left out, lists in another order, and other values.</summary>
internal static class Edits
{
    /// <summary>A package with parts left out, but no part of what tells things apart.</summary>
    public static IrmPackage Less(IrmPackage package, int seed)
    {
        Random random = new(seed);
        IrmPackage less = package;
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            IrmPackage[] smaller = [.. ModelShrinker.Shrink(less).Where(one => one.FormatVersion.Length > 0)];
            IrmPackage tried = smaller.Length == 0 ? less : OddTexts.Pick(random, smaller);

            // A total of fewer levels is another total.
            less = PackageDiff
                .Compare(package, tried)
                .Differences.All(difference =>
                    difference.Kind == DifferenceKind.Removed
                    && difference.PointerBefore?.Contains("/levels/", StringComparison.Ordinal) != true
                )
                ? tried
                : less;
        }

        return less;
    }

    /// <summary>A package with parts left out, parts of another one, and one list turned.</summary>
    public static IrmPackage Some(IrmPackage package, int seed)
    {
        Random random = new(seed);
        IrmPackage other = new ModelMaker(seed, 0.5).Make<IrmPackage>();
        IrmPackage edited = Less(package, seed);
        return edited with
        {
            Title = random.Next(3) == 0 ? other.Title : edited.Title,
            Sources = Turned(edited.Sources, random.Next(3)),
            ActionPlans =
            [
                .. Turned(edited.ActionPlans, random.Next(3))
                    .Select(plan =>
                        plan with
                        {
                            Commitments = Turned(plan.Commitments, random.Next(4)),
                            Period = other.ActionPlans.IsEmpty ? null : other.ActionPlans[0].Period,
                        }
                    ),
                .. random.Next(2) == 0 ? other.ActionPlans : [],
            ],
        };
    }

    private static ValueList<T> Turned<T>(ValueList<T> list, int by) =>
        list.IsEmpty ? list : [.. list.Skip(by % list.Count), .. list.Take(by % list.Count)];
}
