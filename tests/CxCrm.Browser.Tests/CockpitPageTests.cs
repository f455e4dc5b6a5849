using System.Text;
using System.Text.RegularExpressions;
using CxCrm.Browser.Tests.Browser;
using CxCrm.Browser.Tests.Site;

namespace CxCrm.Browser.Tests;

public sealed partial class CockpitPageTests(BrowserFixture browser)
{
    [Fact]
    public async Task It_shows_levels_and_the_evidence_that_is_missing()
    {
        await using var site = await CrmSite.Start(Persona.ProgramOwner);
        var page = await Open(site, RunningProgram.In(site.Crm));

        var table = page.GetByRole(AriaRole.Table);
        await Shows(table, "1. Status", "4. Toolbox and journey", "2 of 5", RunningProgram.Reason, "Evidence says 0");
        await page.GetByText("4. Toolbox and journey: 0 of 7 criteria met").ClickAsync();
        await Shows(page.Locator("details[open]"), "Missing", "A tool is selected with a reason", "0 so far; at least 1 is needed.");
    }

    [Fact]
    public async Task A_number_never_stands_without_its_basis()
    {
        await using var site = await CrmSite.Start(Persona.ProgramOwner);
        var page = await Open(site, RunningProgram.In(site.Crm));

        var indicators = page.GetByRole(AriaRole.Region, new() { Name = "Five indicators" });
        await Shows(indicators, "12%", "n = 1,000 · 95% interval 10.1% to 14.2%", "n = 3", "Few answers", "No ambition measures it.");
    }

    [Fact]
    public async Task It_warns_when_the_sponsor_is_no_executive()
    {
        await using var site = await CrmSite.Start(Persona.ProgramOwner);
        var page = await Open(site, RunningProgram.In(site.Crm));

        await Shows(page.GetByRole(AriaRole.Main), "The sponsor does not hold an executive role.");
    }

    [Fact]
    public async Task The_wheel_tells_the_same_as_the_table()
    {
        await using var site = await CrmSite.Start(Persona.ProgramOwner);
        var page = await Open(site, RunningProgram.In(site.Crm));

        var wheel = page.GetByRole(AriaRole.Img, new() { Name = "Level of the six steps" });
        await Shows(wheel, "Toolbox and journey: 2 of 5.", "Culture and communication: 0 of 5.");
    }

    [Fact]
    public async Task Opened_on_no_program_it_shows_the_first_and_lets_choose()
    {
        await using var site = await CrmSite.Start(Persona.ProgramOwner);
        RunningProgram.In(site.Crm);
        site.Crm.As(Persona.ProgramOwner).Create(new Entity("cx_program") { ["cx_name"] = "Zealand" });
        var page = await browser.NewPage();

        await page.GotoAsync(site.PageOnNothing("cockpit"));
        await Assertions.Expect(Title(page)).ToHaveTextAsync("Closer to the customer");
        await page.GetByLabel("Program").SelectOptionAsync("Zealand");

        await Assertions.Expect(Title(page)).ToHaveTextAsync("Zealand");
    }

    [Fact]
    public async Task Without_any_program_it_says_how_to_begin()
    {
        await using var site = await CrmSite.Start(Persona.ProgramOwner);
        var page = await browser.NewPage();

        await page.GotoAsync(site.PageOnNothing("cockpit"));

        await Shows(page.GetByRole(AriaRole.Main), "There is no program yet", "Create one under Program");
    }

    [Fact]
    public async Task Who_may_not_read_evidence_is_told_which_role_to_ask_for()
    {
        await using var site = await CrmSite.Start(Persona.Frontline);
        var page = await Open(site, RunningProgram.In(site.Crm));

        await Shows(page.GetByRole(AriaRole.Alert), "You don't have access to this", "CX Program Owner");
    }

    [Theory]
    [InlineData(1030, "Fem indikatorer", "De næste tre handlinger", "Sponsoren")]
    [InlineData(1053, "Fem indikatorer", "De tre nästa åtgärderna", "Sponsorn")]
    public async Task It_speaks_the_users_language(int language, string indicators, string actions, string warning)
    {
        await using var site = await CrmSite.Start(Persona.ProgramOwner);
        var page = await Open(site, RunningProgram.In(site.Crm), language);

        await Shows(page.GetByRole(AriaRole.Main), indicators, actions, warning);
    }

    [Fact]
    public async Task The_keyboard_reaches_everything_in_order()
    {
        await using var site = await CrmSite.Start(Persona.ProgramOwner);
        var page = await Open(site, RunningProgram.In(site.Crm));
        await Assertions.Expect(Title(page)).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Refresh" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Print or save as PDF" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("summary").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Shows(page.Locator("details[open]"), "1. Status: 1 of 8 criteria met");
    }

    [Fact]
    public async Task On_paper_it_is_one_page()
    {
        await using var site = await CrmSite.Start(Persona.ProgramOwner);
        var page = await Open(site, RunningProgram.In(site.Crm));
        await Assertions.Expect(Title(page)).ToBeVisibleAsync();

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));

        Assert.Single(PdfPage().Matches(pdf));
    }

    [Fact]
    public async Task On_paper_it_is_dark_on_white_whatever_the_screen_is()
    {
        await using var site = await CrmSite.Start(Persona.ProgramOwner);
        var page = await browser.NewPage(Look.Dark);
        await page.GotoAsync(site.PageOn("cockpit", "cx_program", RunningProgram.In(site.Crm).Id, 1033));
        await Assertions.Expect(Title(page)).ToHaveCSSAsync("color", "rgb(255, 255, 255)");

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(Title(page)).ToHaveCSSAsync("color", "rgb(36, 36, 36)");
        await Pictures.Take(page, "cockpit-Paper");
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, 1000)]
    private static partial Regex PdfPage();

    private static ILocator Title(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    private static async Task Shows(ILocator place, params string[] texts)
    {
        foreach (var text in texts)
            await Assertions.Expect(place).ToContainTextAsync(text);
    }

    private async Task<IPage> Open(CrmSite site, RunningProgram program, int language = 1033)
    {
        var page = await browser.NewPage();
        await page.GotoAsync(site.PageOn("cockpit", "cx_program", program.Id, language));
        return page;
    }
}
