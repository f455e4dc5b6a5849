using System.Text.Json;
using System.Text.Json.Serialization;
using CxCrm.Domain.Voice;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Recording;

/// <summary>Composes calls of the custom API <c>cx_RecordFeedback</c>.</summary>
public static class FeedbackRequest
{
    private const string Api = "cx_RecordFeedback";
    private const string WebChannel = "web";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>A feedback given on the web, of a survey and a customer that the optional parameters tell.</summary>
    public static OrganizationRequest Of(string source, string sourceId, int? language, IEnumerable<GivenAnswer> answers)
    {
        var request = new OrganizationRequest(Api)
        {
            ["SourceSystem"] = source,
            ["SourceId"] = sourceId,
            ["Channel"] = WebChannel,
            ["AnswersJson"] = JsonSerializer.Serialize(new { FeedbackAnswers.Version, Answers = answers }, Json),
        };
        if (language is { } lcid)
            request["Language"] = lcid;
        return request;
    }
}
