using System.Text;
using CxCrm.Functions.Webhooks;
using Microsoft.AspNetCore.Http;

namespace CxCrm.Functions.Tests.Webhooks;

public sealed class StandardWebhooksTests
{
    private const string Body = """{"test": 2432232314}""";
    private const string Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const long SentOn = 1614265330;

    /// <summary>The example that the libraries of the specification are tested with.</summary>
    private const string Signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    [Theory]
    [InlineData(Signature, 0, Body, true)]
    [InlineData(Signature, 300, Body, true)]
    [InlineData(Signature, -300, Body, true)]
    [InlineData(Signature, 301, Body, false)]
    [InlineData(Signature, -301, Body, false)]
    [InlineData("v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= " + Signature, 0, Body, true)]
    [InlineData(Signature + " v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", 0, Body, true)]
    [InlineData("v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", 0, Body, false)]
    [InlineData("v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", 0, Body, false)]
    [InlineData("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", 0, Body, false)]
    [InlineData("v1,not base64", 0, Body, false)]
    [InlineData("v1,", 0, Body, false)]
    [InlineData("", 0, Body, false)]
    [InlineData(Signature, 0, """{"test": 2432232315}""", false)]
    [InlineData(Signature, 0, "", false)]
    public void A_call_is_genuine_when_one_signature_matches_and_the_clock_is_near(string signatures, int secondsLater, string body, bool isGenuine)
    {
        var headers = Headers(Id, "1614265330", signatures);
        var fault = At(SentOn + secondsLater).FaultOf(FunctionsApp.WebhookSecret, headers, Encoding.UTF8.GetBytes(body));
        Assert.Equal(isGenuine, fault == null);
    }

    [Theory]
    [InlineData("msg_other", "1614265330")]
    [InlineData(Id, "1614265331")]
    [InlineData(Id, "")]
    [InlineData("", "1614265330")]
    [InlineData(Id, "soon")]
    public void Id_and_timestamp_are_under_the_signature(string id, string timestamp) =>
        Assert.NotNull(At(SentOn).FaultOf(FunctionsApp.WebhookSecret, Headers(id, timestamp, Signature), Encoding.UTF8.GetBytes(Body)));

    [Theory]
    [InlineData("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    [InlineData("whsec_short")]
    [InlineData("whsec_not base64 at all, but long")]
    public void A_secret_that_is_none_is_named(string secret)
    {
        var fault = Assert.Throws<InvalidOperationException>(() => StandardWebhooks.KeyOf(secret));
        Assert.Contains("whsec_", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(secret[6..], fault.Message, StringComparison.Ordinal);
    }

    private static StandardWebhooks At(long seconds) => new(new ManualClock(DateTimeOffset.FromUnixTimeSeconds(seconds)));

    private static HeaderDictionary Headers(string id, string timestamp, string signatures) => new()
    {
        [StandardWebhooks.IdHeader] = id,
        [StandardWebhooks.TimestampHeader] = timestamp,
        [StandardWebhooks.SignatureHeader] = signatures,
    };
}
