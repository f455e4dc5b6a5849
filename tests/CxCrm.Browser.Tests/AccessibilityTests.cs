using CxCrm.Browser.Tests.Browser;
using CxCrm.Browser.Tests.Site;
using Deque.AxeCore.Playwright;

namespace CxCrm.Browser.Tests;

/// <summary>Every page in every look: no finding of axe, and no sideways scrolling at 320 px (WCAG 2.2 SC 1.4.10).</summary>
public sealed class AccessibilityTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("customer", Look.Light)]
    [InlineData("customer", Look.Dark)]
    [InlineData("customer", Look.HighContrast)]
    [InlineData("cockpit", Look.Light)]
    [InlineData("cockpit", Look.Dark)]
    [InlineData("cockpit", Look.HighContrast)]
    public async Task Axe_finds_nothing(string name, Look look)
    {
        await using var site = await CrmSite.Start(Persona.ProgramOwner);
        var page = await Open(site, name, await browser.NewPage(look));

        var found = await page.RunAxe();

        Assert.Empty(found.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
        await Pictures.Take(page, $"{name}-{look}");
    }

    [Theory]
    [InlineData("customer")]
    [InlineData("cockpit")]
    public async Task At_320_pixels_nothing_scrolls_sideways(string name)
    {
        await using var site = await CrmSite.Start(Persona.ProgramOwner);
        var page = await Open(site, name, await browser.NewPage(width: 320, height: 640));

        await Pictures.Take(page, $"{name}-320");
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static async Task<IPage> Open(CrmSite site, string name, IPage page)
    {
        var address = name == "customer"
            ? site.PageOn(name, "contact", UnhappyCustomer.In(site.Crm).Contact, 1033)
            : site.PageOn(name, "cx_program", RunningProgram.In(site.Crm).Id, 1033);
        await page.GotoAsync(address);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 }).First).ToBeVisibleAsync();
        foreach (var summary in await page.Locator("summary").AllAsync())
            await summary.ClickAsync();
        return page;
    }
}
