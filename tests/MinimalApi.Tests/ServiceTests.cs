using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using Ogp.Model;
using Ogp.Model.Json;
using Ogp.Model.Validation;

namespace MinimalApi.Tests;

/// <summary>What docs/samples/MinimalApi promises.</summary>
public sealed class ServiceTests(WebApplicationFactory<Program> factory) : IClassFixture<WebApplicationFactory<Program>>
{
    private static readonly byte[] s_sample = File.ReadAllBytes(
        Path.Combine(AppContext.BaseDirectory, "Samples", "ecuador-2019-2022.irm.json")
    );

    private readonly HttpClient _client = factory.CreateClient();

    [Fact]
    public async Task A_plan_that_was_sent_can_be_fetched()
    {
        ActionPlan plan = IrmJson.Read(s_sample).Value!.ActionPlans[0];
        using HttpResponseMessage created = await _client.PostAsJsonAsync("/plans", plan);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(plan, await _client.GetFromJsonAsync<ActionPlan>(created.Headers.Location));
    }

    [Fact]
    public async Task A_plan_that_is_not_there_is_not_found()
    {
        using HttpResponseMessage answer = await _client.GetAsync(new Uri("/plans/AP_XXX01", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_code_is_taken_from_the_query()
    {
        ActionPlan plan = IrmJson.Read(s_sample).Value!.ActionPlans[0];
        using HttpResponseMessage created = await _client.PostAsJsonAsync("/plans", plan);
        Assert.Equal(plan.Commitments.Select(commitment => commitment.Id), await Commitments(""));
        Assert.Equal([new("EC0005"), new("EC0006")], await Commitments("?completion=limited"));

        async Task<CommitmentId[]> Commitments(string query) =>
            (await _client.GetFromJsonAsync<CommitmentId[]>($"{created.Headers.Location}/commitments{query}"))!;
    }

    [Fact]
    public async Task A_plan_that_breaks_the_format_is_refused_with_the_reason()
    {
        using HttpResponseMessage answer = await Post("/plans", """{"id":"p","member":"ECU","submitted":"soon"}""");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith("OGP1014 /submitted: ", (await Problem(answer)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_validated_in_the_language_of_the_caller()
    {
        ValueList<Finding> expected = IrmJson.Locate(s_sample, Validator.Validate(IrmJson.Read(s_sample).Value!));
        Assert.False(expected.IsEmpty);
        using HttpResponseMessage answer = await Post("/validate?language=es", Encoding.UTF8.GetString(s_sample));
        JsonElement findings = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(
            expected.Select(finding => (finding.Code, finding.Message("es"), finding.Place.Line)),
            findings
                .EnumerateArray()
                .Select(finding =>
                    (
                        finding.GetProperty("code").GetString()!,
                        finding.GetProperty("message").GetString()!,
                        finding.GetProperty("line").GetInt32()
                    )
                )
        );
    }

    [Fact]
    public async Task What_is_no_document_is_a_problem()
    {
        using HttpResponseMessage answer = await Post("/validate", "a table");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEmpty((await Problem(answer)).GetProperty("detail").GetString()!);
    }

    private async Task<HttpResponseMessage> Post(string address, string json)
    {
        using StringContent content = new(json, Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json"));
        return await _client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    private static async Task<JsonElement> Problem(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
