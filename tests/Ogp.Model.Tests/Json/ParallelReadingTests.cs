using System.Collections.Concurrent;
using Ogp.Model.Json;
using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Json;

public class ParallelReadingTests
{
    /// <summary>The options that all threads share.</summary>
    private static readonly IrmJsonOptions s_options = new() { Check = Validator.Validate, MaxFindingsPerKind = 5 };

    [Fact]
    public void Sixteen_threads_read_validate_and_write_the_same()
    {
        byte[] faulty = [.. Ecuador.Utf8.AsSpan(0, Ecuador.Utf8.Length / 2)];
        (byte[] Written, string[] Findings) expected = Work(Ecuador.Utf8);
        (byte[] Written, string[] Findings) expectedFaulty = Work(faulty);
        ConcurrentBag<Exception> faults = [];
        using Barrier start = new(16);
        Thread[] threads =
        [
            .. Enumerable
                .Range(0, 16)
                .Select(i => new Thread(() =>
                {
                    try
                    {
                        start.SignalAndWait();
                        for (int round = 0; round < 5; round++)
                        {
                            bool isFaulty = (i + round) % 2 == 0;
                            (byte[] written, string[] findings) = Work(isFaulty ? faulty : Ecuador.Utf8);
                            Assert.Equal((isFaulty ? expectedFaulty : expected).Findings, findings);
                            Assert.Equal((isFaulty ? expectedFaulty : expected).Written, written);
                        }
                    }
                    catch (Exception fault)
                    {
                        faults.Add(fault);
                    }
                })),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Empty(faults);
        Assert.NotEmpty(expectedFaulty.Findings);
    }

    private static (byte[] Written, string[] Findings) Work(byte[] utf8)
    {
        ReadResult<IrmPackage> result = IrmJson.Read(utf8, "file", s_options);
        IEnumerable<string> scores = result
            .Value!.ActionPlans.SelectMany(plan => new Scorecard(plan).Commitments)
            .Select(commitment => commitment.HighCompletion.Explain());
        return (IrmJson.Write(result.Value), [.. result.Findings.Select(finding => finding.ToString()), .. scores]);
    }
}
