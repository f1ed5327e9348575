namespace Ogp.Model.Tests.Support;

/// <summary>A theory over a test suite that may lie beside the repository; skipped where it does not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SuiteTheoryAttribute : TheoryAttribute
{
    public SuiteTheoryAttribute()
    {
        if (Repository.Suite("JSONTestSuite", "test_parsing") is null)
        {
            Skip = "Needs the JSON Parsing Test Suite in ../shared/suites/JSONTestSuite, which is not part of the repository.";
        }
    }
}
