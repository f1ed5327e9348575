using System.Collections;
using System.Reflection;
using Ogp.Model.Scoring;
using Ogp.Model.Validation;

namespace Ogp.Model.Fuzz.Targets;

/// <summary>Everything that a caller does with what was read.</summary>
internal static class Use
{
    private static readonly string[] s_languages = ["en", "es", "fr", "pt", "x-none"];

    public static void Findings(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            BrokenPromiseException.ThrowUnless(finding.ToString().Length > 0, "a finding says something");
            foreach (string language in s_languages)
            {
                BrokenPromiseException.ThrowUnless(finding.Message(language).Length > 0, $"a finding says something in {language}");
            }
        }
    }

    public static void Package(IrmPackage package)
    {
        Findings(Validator.Validate(package));
        BrokenPromiseException.ThrowUnless(package.Equals(package with { }), "a package equals its copy");
        Touch(package, []);
        foreach (ActionPlan plan in package.ActionPlans)
        {
            Scorecard card = new(plan);
            foreach (CommitmentScore score in card.Commitments)
            {
                score.HighCompletion.Explain();
                score.HighResults.Explain();
            }

            foreach (StarCheck check in card.Stars)
            {
                check.Score.Explain();
            }
        }
    }

    /// <summary>Asks everything of the model for its text and all of its properties.</summary>
    private static void Touch(object? value, HashSet<object> seen)
    {
        if (
            value is null or string or Codelist or CodeEntry
            || value.GetType().Assembly != typeof(Node).Assembly
            || (value is Node && !seen.Add(value))
        )
        {
            return;
        }

        value.ToString();
        value.GetHashCode();
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Touch(item, seen);
            }

            return;
        }

        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
            {
                object? held = property.GetValue(value);
                foreach (
                    object? item in held is IEnumerable several and not string && held.GetType().Assembly != typeof(Node).Assembly
                        ? several
                        : Array.Empty<object>()
                )
                {
                    Touch(item, seen);
                }

                Touch(held, seen);
            }
        }
    }
}
