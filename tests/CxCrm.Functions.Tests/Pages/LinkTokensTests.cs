using CxCrm.Functions.Pages.Preferences;
using CxCrm.Plugins.Tables;
using Microsoft.Extensions.Configuration;

namespace CxCrm.Functions.Tests.Pages;

public sealed class LinkTokensTests
{
    private static readonly Guid Person = new("6f1c5e1e-58b5-4d57-9d5c-0d6a3f0f4a11");

    private readonly LinkTokens links = With(new byte[32]);

    [Fact]
    public void A_link_says_who_and_until_when()
    {
        var claim = links.Read(LinkKind.Preferences, links.ForPreferences(Person, FunctionsApp.Now));
        Assert.Equal(new LinkClaim(Person, FunctionsApp.Now, null, null), claim);
    }

    [Fact]
    public void A_link_to_unsubscribe_says_from_what()
    {
        var claim = links.Read(LinkKind.Unsubscribe, links.ForUnsubscribing(Person, "newsletter", CxChannel.Sms, FunctionsApp.Now));
        Assert.Equal(new LinkClaim(Person, FunctionsApp.Now, "newsletter", CxChannel.Sms), claim);
    }

    [Fact]
    public void No_character_of_a_link_may_be_changed()
    {
        var token = links.ForPreferences(Person, FunctionsApp.Now);
        Assert.All(Enumerable.Range(0, token.Length), place =>
            Assert.Null(links.Read(LinkKind.Preferences, token[..place] + (token[place] == 'A' ? 'Q' : 'A') + token[(place + 1)..])));
    }

    [Fact]
    public void A_link_for_one_thing_is_none_for_another() =>
        Assert.Null(links.Read(LinkKind.Preferences, links.ForUnsubscribing(Person, "newsletter", CxChannel.Email, FunctionsApp.Now)));

    [Fact]
    public void A_link_of_another_key_is_none() => Assert.Null(With([.. Enumerable.Repeat((byte)1, 32)]).Read(LinkKind.Preferences, links.ForPreferences(Person, FunctionsApp.Now)));

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("not a token")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_token_is_none(string token) => Assert.Null(links.Read(LinkKind.Preferences, token));

    [Theory]
    [InlineData("")]
    [InlineData("c2hvcnQ=")]
    [InlineData("not base64")]
    public void A_key_that_is_none_is_named(string key)
    {
        var fault = Assert.Throws<InvalidOperationException>(() => new LinkTokens(Settings(key)));
        Assert.Contains("Links:Key", fault.Message, StringComparison.Ordinal);
    }

    private static LinkTokens With(byte[] key) => new(Settings(Convert.ToBase64String(key)));

    private static IConfigurationRoot Settings(string key) =>
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Links:Key", (string?)key)]).Build();
}
