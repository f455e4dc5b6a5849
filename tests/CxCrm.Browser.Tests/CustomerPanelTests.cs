using CxCrm.Browser.Tests.Browser;
using CxCrm.Browser.Tests.Site;

namespace CxCrm.Browser.Tests;

public sealed class CustomerPanelTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_panel_of_a_detractor_shows_health_and_the_follow_up_that_is_late()
    {
        await using var site = await CrmSite.Start(Persona.Frontline);
        var page = await Open(site, UnhappyCustomer.In(site.Crm));

        await Shows(page.GetByRole(AriaRole.Region, new() { Name = "Health" }), "At risk", "A follow-up is open.");
        await Shows(page.GetByRole(AriaRole.Region, new() { Name = "What we owe" }), "Anna Jensen", "Late: was due", "Customer not contacted yet");
        await Shows(page.GetByRole(AriaRole.Region, new() { Name = "Latest scores" }), "2 on a scale from 0 to 10", "Trend: falling");
    }

    [Fact]
    public async Task It_says_why_mail_is_not_allowed_and_by_which_rule()
    {
        await using var site = await CrmSite.Start(Persona.Frontline);
        var page = await Open(site, UnhappyCustomer.In(site.Crm));

        var mail = page.Locator("dl > div").Filter(new() { HasText = "Send marketing by e-mail" });
        await Shows(mail, "No", "needs prior consent in Denmark", "Source:");
    }

    [Fact]
    public async Task A_disruption_is_said_first()
    {
        await using var site = await CrmSite.Start(Persona.Frontline);
        var page = await Open(site, UnhappyCustomer.In(site.Crm));

        await Shows(page.GetByRole(AriaRole.Main), "Disruption: Late deliveries", "Parcels from Aarhus arrive on Friday.");
    }

    [Fact]
    public async Task Own_words_with_markup_are_only_text()
    {
        await using var site = await CrmSite.Start(Persona.Frontline);
        var page = await Open(site, UnhappyCustomer.In(site.Crm));

        await Shows(page.GetByRole(AriaRole.Region, new() { Name = "Latest own words" }), UnhappyCustomer.Words, "Quick and friendly.");
        Assert.Equal("Customer panel", await page.TitleAsync());
        Assert.Equal(0, await page.Locator("blockquote img, blockquote script").CountAsync());
    }

    [Theory]
    [InlineData(1030, "da", "Det skylder vi", "En opfølgning er åben.", "Forsinket: fristen var")]
    [InlineData(1053, "sv", "Det är vi skyldiga kunden", "En uppföljning är öppen.", "Försenad: tidsfristen var")]
    public async Task It_speaks_the_users_language(int language, string tag, string owed, string health, string late)
    {
        await using var site = await CrmSite.Start(Persona.Frontline);
        var page = await Open(site, UnhappyCustomer.In(site.Crm), language);

        await Shows(page.GetByRole(AriaRole.Main), owed, health, late);
        Assert.Equal(tag, await page.Locator("html").GetAttributeAsync("lang"));
    }

    [Fact]
    public async Task Without_a_language_in_its_address_it_asks_for_the_users()
    {
        await using var site = await CrmSite.Start(Persona.Frontline);
        var customer = UnhappyCustomer.In(site.Crm);
        site.Crm.AsSystem().Update(new Entity("usersettings", site.User) { ["uilanguageid"] = 1053 });
        var page = await browser.NewPage();

        await page.GotoAsync($"{site.PageOnNothing("customer")}?typename=contact&id={customer.Contact}");

        await Shows(page.GetByRole(AriaRole.Main), "Senaste egna ord");
    }

    [Fact]
    public async Task A_customer_that_is_not_there_is_told_in_the_servers_words()
    {
        await using var site = await CrmSite.Start(Persona.Frontline);
        var page = await browser.NewPage();

        await page.GotoAsync(site.PageOn("customer", "contact", Guid.NewGuid(), 1033));

        await Shows(page.GetByRole(AriaRole.Alert), "There is no such contact, or you have no access to it.");
    }

    [Fact]
    public async Task Who_may_not_read_feedback_is_told_which_role_to_ask_for()
    {
        await using var site = await CrmSite.Start(Persona.Frontline);
        var customer = UnhappyCustomer.In(site.Crm);
        site.User = Outsider.In(site.Crm);

        var page = await Open(site, customer);

        await Shows(page.GetByRole(AriaRole.Alert), "You don't have access to this", "CX Frontline");
    }

    [Fact]
    public async Task When_the_server_is_gone_it_says_so()
    {
        await using var site = await CrmSite.Start(Persona.Frontline);
        var page = await Open(site, UnhappyCustomer.In(site.Crm));
        await Shows(page.GetByRole(AriaRole.Main), "Anna Jensen");

        await site.Stop();
        await page.GetByRole(AriaRole.Button, new() { Name = "Refresh" }).ClickAsync();

        await Shows(page.GetByRole(AriaRole.Alert), "The page couldn't be loaded", "Try again");
    }

    [Fact]
    public async Task A_form_hands_its_record_over()
    {
        await using var site = await CrmSite.Start(Persona.Frontline);
        var customer = UnhappyCustomer.In(site.Crm);
        var page = await browser.NewPage();
        await page.GotoAsync($"{site.PageOnNothing("customer")}?typename=contact&userlcid=1033");
        await Shows(page.GetByRole(AriaRole.Main), "Save the contact first");

        await page.EvaluateAsync(
            """
            id => window.setClientApiContext(
              { Utility: { getGlobalContext: () => ({ userSettings: { languageId: 1030 } }) } },
              { data: { entity: { getId: () => `{${id}}`, getEntityName: () => "contact" }, addOnLoad: () => {} } })
            """,
            customer.Contact.ToString("D", CultureInfo.InvariantCulture));

        await Shows(page.GetByRole(AriaRole.Main), "Anna Jensen", "Det skylder vi");
    }

    private static async Task Shows(ILocator place, params string[] texts)
    {
        foreach (var text in texts)
            await Assertions.Expect(place).ToContainTextAsync(text);
    }

    private async Task<IPage> Open(CrmSite site, UnhappyCustomer customer, int language = 1033)
    {
        var page = await browser.NewPage();
        await page.GotoAsync(site.PageOn("customer", "contact", customer.Contact, language));
        return page;
    }
}
