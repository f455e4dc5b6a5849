using CxCrm.Browser.Tests.Browser;
using CxCrm.Local.Tests;

namespace CxCrm.Browser.Tests;

/// <summary>The start page of the host as who tries it meets it: a browser sends more headers with a form than a test that posts by itself.</summary>
public sealed class StartPageTests(BrowserFixture browser, RunningHost host) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Choosing_who_one_is_leads_back_to_the_start_page_as_that_person()
    {
        var page = await browser.NewPage();
        await page.GotoAsync(host.Http.BaseAddress!.ToString());

        var answer = await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Be this person" }).ClickAsync(),
            response => response.Request.Method == "POST");

        Assert.InRange(answer.Status, 200, 399);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Who am I?" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync("System Administrator");
    }
}
