using System.Globalization;
using System.Text;
using CxCrm.Functions.Webhooks;

namespace CxCrm.Functions.Tests.Webhooks;

/// <summary>A call as Formbricks makes it.</summary>
internal static class SignedCall
{
    public static HttpRequestMessage Of(string body, string path = "/api/webhooks/formbricks/survey1", TimeSpan age = default)
    {
        var timestamp = (FunctionsApp.Now - age).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = StandardWebhooks.Sign(StandardWebhooks.KeyOf(FunctionsApp.WebhookSecret), "msg_1", timestamp, Encoding.UTF8.GetBytes(body));
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add(StandardWebhooks.IdHeader, "msg_1");
        request.Headers.Add(StandardWebhooks.TimestampHeader, timestamp);
        request.Headers.Add(StandardWebhooks.SignatureHeader, "v1," + Convert.ToBase64String(signature));
        return request;
    }

    /// <summary>A finished response to the survey of <see cref="SurveyRows"/>.</summary>
    public static string Finished(string fields, string id = "resp1") => $$$"""
        {"webhookId":"wh1","event":"responseFinished","data":{"id":"{{{id}}}","surveyId":"survey1","finished":true,"language":"da",
        "createdAt":"2026-01-14T08:58:00.000Z","updatedAt":"2026-01-14T08:59:00.000Z","data":{{{fields}}}}}
        """;
}
