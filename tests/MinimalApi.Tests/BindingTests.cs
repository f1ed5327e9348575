using System.Reflection;
using Microsoft.AspNetCore.Http;
using Ogp.Model;

namespace MinimalApi.Tests;

/// <summary>Small values of the model as parameters of a handler.</summary>
public sealed class BindingTests
{
    private static readonly MethodInfo s_handler = typeof(BindingTests).GetMethod(
        nameof(Handle),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    public static TheoryData<string> Types =>
        [
            .. typeof(Node)
                .Assembly.GetExportedTypes()
                .Where(type =>
                    type.IsValueType
                    && Array.Exists(
                        type.GetInterfaces(),
                        face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>)
                    )
                )
                .Select(type => type.FullName!),
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Every_small_value_binds_from_the_query(string name)
    {
        MethodInfo handler = s_handler.MakeGenericMethod(typeof(Node).Assembly.GetType(name)!);
        using MemoryStream body = new();
        DefaultHttpContext request = new();
        request.Request.QueryString = new("?value=2019");
        request.Response.Body = body;
        await RequestDelegateFactory.Create(handler).RequestDelegate(request);
        Assert.Equal("2019"u8.ToArray(), body.ToArray());
    }

    private static string Handle<T>(T value)
        where T : struct => value.ToString()!;
}
