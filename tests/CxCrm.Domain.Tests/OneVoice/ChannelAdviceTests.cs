using CxCrm.Domain.OneVoice;

namespace CxCrm.Domain.Tests.OneVoice;

public sealed class ChannelAdviceTests
{
    private static readonly string[] Everything = ["email", "sms", "phone", "post", "web", "app", "social", "chat", "inPerson", "device"];

    [Theory]
    [InlineData(true, true, "chat", "sms", "phone", ChannelReason.HighValueAndSevere)]
    [InlineData(false, true, "chat", "sms", "sms", ChannelReason.PreferredWhenItMatters)]
    [InlineData(false, true, "chat", null, "phone", ChannelReason.Important)]
    [InlineData(true, false, "chat", "sms", "chat", ChannelReason.PreferredEveryday)]
    [InlineData(true, false, null, "sms", "phone", ChannelReason.HighValue)]
    [InlineData(false, false, null, "sms", "email", ChannelReason.Everyday)]
    public void Value_severity_and_preferences_decide(bool isHighValue, bool isSevere, string? everyday, string? urgent, string channel, ChannelReason reason)
    {
        var advice = ChannelAdvice.Of(new ContactSituation { IsHighValue = isHighValue, IsSevere = isSevere, Everyday = everyday, Urgent = urgent, Open = Everything });

        Assert.Equal(new ChannelAdvice(channel, reason), advice);
    }

    [Theory]
    [InlineData("sms", "app", "sms,app,email", "sms")]
    [InlineData(null, "app", "sms,app,email", "app")]
    [InlineData("post", null, "sms,email", "email")]
    public void What_is_not_open_gives_way_to_what_the_customer_likes_then_to_what_is_left(string? urgent, string? everyday, string open, string channel)
    {
        var advice = ChannelAdvice.Of(new ContactSituation { IsHighValue = true, IsSevere = true, Urgent = urgent, Everyday = everyday, Open = open.Split(',') });

        Assert.Equal(new ChannelAdvice(channel, ChannelReason.NextBest), advice);
    }

    [Fact]
    public void Without_an_open_channel_there_is_no_advice() => Assert.Equal(new ChannelAdvice(null, ChannelReason.None), ChannelAdvice.Of(new ContactSituation { Everyday = "email" }));
}
