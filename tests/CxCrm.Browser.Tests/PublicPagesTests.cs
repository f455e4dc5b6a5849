using CxCrm.Browser.Tests.Browser;
using CxCrm.Browser.Tests.Site;
using CxCrm.Plugins.Tests.Voice;
using Deque.AxeCore.Playwright;

namespace CxCrm.Browser.Tests;

/// <summary>What customers see: the survey page and the preference centre, which the functions serve.</summary>
public sealed class PublicPagesTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("survey", Look.Light)]
    [InlineData("survey", Look.Dark)]
    [InlineData("survey", Look.HighContrast)]
    [InlineData("wrong", Look.Light)]
    [InlineData("wrong", Look.Dark)]
    [InlineData("preferences", Look.Light)]
    [InlineData("preferences", Look.Dark)]
    [InlineData("preferences", Look.HighContrast)]
    public async Task Axe_finds_nothing(string name, Look look)
    {
        await using var pages = await PublicPages.Start();
        var page = await Open(pages, name, await browser.NewPage(look));

        var found = await page.RunAxe();

        Assert.Empty(found.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
        await Pictures.Take(page, $"public-{name}-{look}");
    }

    [Theory]
    [InlineData("survey")]
    [InlineData("wrong")]
    [InlineData("preferences")]
    public async Task At_320_pixels_nothing_scrolls_sideways(string name)
    {
        await using var pages = await PublicPages.Start();
        var page = await Open(pages, name, await browser.NewPage(width: 320, height: 640));

        await Pictures.Take(page, $"public-{name}-320");
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task A_survey_is_answered_by_keyboard_alone()
    {
        await using var pages = await PublicPages.Start();
        var page = await Open(pages, "survey", await browser.NewPage());

        await page.GetByRole(AriaRole.Radio, new() { Name = "0" }).First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.GetByRole(AriaRole.Textbox).FocusAsync();
        await page.Keyboard.TypeAsync("Too slow");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Thank you");
        Assert.Equal(2, Assert.Single(pages.Scene.Rows("cx_feedback")).GetAttributeValue<int?>("cx_nps"));
        Assert.Contains("Too slow", pages.Scene.TheTask().GetAttributeValue<string>("description"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "27")]
    [Trait("Requirement", "114")]
    public async Task A_why_appears_behind_its_attribute_once_that_is_answered_without_any_script()
    {
        await using var pages = await PublicPages.Start();
        pages.Scene.Admin.Update(new Entity("cx_survey", pages.Scene.Survey) { ["cx_state"] = VoiceScene.Option(0) });
        var rating = pages.Scene.Rows("cx_question", ("cx_order", 2)).Single().Id;
        pages.Scene.Admin.Update(new Entity("cx_question", rating) { ["cx_type"] = VoiceScene.Option(VoiceScene.Attribute), ["cx_texten"] = "How professional were we?" });
        var why = pages.Scene.Rows("cx_question", ("cx_order", 3)).Single().Id;
        pages.Scene.Admin.Update(new Entity("cx_question", why) { ["cx_followsid"] = new EntityReference("cx_question", rating), ["cx_texten"] = "What made you feel so?" });
        pages.Scene.Activate();
        var page = await Open(pages, "survey", await browser.NewPage());
        var words = page.GetByLabel("What made you feel so?").Last;

        await Assertions.Expect(words).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "How professional were we?" }).GetByRole(AriaRole.Radio).First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(words).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(words).ToBeFocusedAsync();
        Assert.Empty((await page.RunAxe()).Violations);
    }

    [Fact]
    public async Task Declining_surveys_takes_one_click()
    {
        await using var pages = await PublicPages.Start();
        var page = await Open(pages, "preferences", await browser.NewPage());

        await page.GetByRole(AriaRole.Button, new() { Name = "Say no (Service survey, E-mail)" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Saved. It applies from now on.");
        Assert.Equal(VoiceScene.Option(1), Assert.Single(pages.Scene.Rows("cx_consent")).GetAttributeValue<OptionSetValue>("cx_state"));
    }

    private static async Task<IPage> Open(PublicPages pages, string name, IPage page)
    {
        await page.GotoAsync(name == "preferences" ? pages.Preferences : pages.Survey);
        if (name == "wrong")
            await page.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading).First).ToBeVisibleAsync();
        return page;
    }
}
