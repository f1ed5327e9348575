using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Ogp.Model;
using Ogp.Model.Json;
using Ogp.Model.Validation;

// An HTTP service for action plans. Plans come and go as IRM JSON, because the types of the model say so themselves:
//   curl -d @plan.json -H "Content-Type: application/json" localhost:5000/plans
//   curl localhost:5000/plans/AP_ECU01
//   curl localhost:5000/plans/AP_ECU01/commitments?completion=limited
//   curl --data-binary @package.irm.json "localhost:5000/validate?language=es"
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default));

// A plan that breaks the format is the caller's mistake, and the answer says which.
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
builder.Services.AddProblemDetails(problems =>
    problems.CustomizeProblemDetails = context =>
        context.ProblemDetails.Detail ??= (context.Exception?.InnerException as JsonException)?.Message
);

WebApplication app = builder.Build();
app.UseExceptionHandler(
    new ExceptionHandlerOptions
    {
        StatusCodeSelector = fault => (fault as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
    }
);

ConcurrentDictionary<ActionPlanId, ActionPlan> plans = new();
app.MapPost(
    "/plans",
    (ActionPlan plan) =>
    {
        plans[plan.Id] = plan;
        return TypedResults.Created($"/plans/{Uri.EscapeDataString(plan.Id.Text)}", plan);
    }
);
app.MapGet(
    "/plans/{id}",
    Results<Ok<ActionPlan>, NotFound> (ActionPlanId id) =>
        plans.TryGetValue(id, out ActionPlan? plan) ? TypedResults.Ok(plan) : TypedResults.NotFound()
);
app.MapGet(
    "/plans/{id}/commitments",
    Results<Ok<CommitmentId[]>, NotFound> (ActionPlanId id, Completion? completion) =>
        plans.TryGetValue(id, out ActionPlan? plan) ? TypedResults.Ok(CommitmentsAt(plan, completion)) : TypedResults.NotFound()
);
app.MapPost(
    "/validate",
    async Task<Results<Ok<FoundThing[]>, ProblemHttpResult>> (Stream body, CancellationToken cancelled, string language = "en") =>
    {
        using MemoryStream bytes = new();
        await body.CopyToAsync(bytes, cancelled);
        byte[] utf8 = bytes.ToArray();
        ReadResult<IrmPackage> read = IrmJson.Read(utf8);
        if (read.Value is not { } package)
        {
            return TypedResults.Problem(read.Findings[0].Message(language), statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        IEnumerable<Finding> findings = read.Findings.Concat(IrmJson.Locate(utf8, Validator.Validate(package)));
        return TypedResults.Ok(findings.Select(finding => FoundThing.Of(finding, language)).ToArray());
    }
);
app.Run();

// The commitments of a plan that are known to be at a level of completion; all where no level is asked for.
static CommitmentId[] CommitmentsAt(ActionPlan plan, Completion? completion) =>
    [
        .. plan
            .Commitments.Select(commitment => commitment.Id)
            .Where(id =>
                completion is null
                || new Statement<Completion>(plan.LatestRating(id, Variable.Completion)).Holds(level => level == completion) == true
            ),
    ];

/// <summary>A finding as the service tells it.</summary>
internal sealed record FoundThing(string Code, string Severity, string Message, string? Pointer, int Line, int Column)
{
    public static FoundThing Of(Finding finding, string language) =>
        new(
            finding.Code,
            finding.Severity.ToString(),
            finding.Message(language),
            finding.Place.Pointer,
            finding.Place.Line,
            finding.Place.Column
        );
}

/// <summary>Source generation, for trimming and ahead-of-time compilation; without it the service works the same.</summary>
[JsonSerializable(typeof(ActionPlan))]
[JsonSerializable(typeof(CommitmentId[]))]
[JsonSerializable(typeof(FoundThing[]))]
internal sealed partial class ApiJson : JsonSerializerContext;
