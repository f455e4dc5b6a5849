using CxCrm.Browser.Tests.Browser;
using CxCrm.Browser.Tests.Site;

namespace CxCrm.Browser.Tests;

/// <summary>Nobody is left out: what a screen reader is told, what a keyboard reaches, what weak eyes can read, and a number to call instead (WCAG 2.2; the rules are named with each test).</summary>
[Trait("Requirement", "114")]
public sealed class EverybodyTests(BrowserFixture browser)
{
    private const string Number = "+45 70 10 20 30";

    // Relative luminance and contrast ratio as WCAG 2.2 defines them, of each element with a text of its own against the first opaque ground behind it.
    private const string LowestContrast = """
        () => {
          const numbers = color => color.match(/[\d.]+/g).map(Number);
          const part = value => { const share = value / 255; return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4; };
          const light = ([red, green, blue]) => 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
          const ground = element => {
            for (let at = element; at; at = at.parentElement) {
              const color = numbers(getComputedStyle(at).backgroundColor);
              if (color.length === 3 || color[3] > 0) return color;
            }
            return [255, 255, 255];
          };
          const texts = [...document.body.querySelectorAll('*')].filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()));
          return Math.min(...texts.map(element => {
            const [one, other] = [light(numbers(getComputedStyle(element).color)), light(ground(element))];
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
          }));
        }
        """;

    [Theory]
    [InlineData("survey", "en", "How was it?")]
    [InlineData("survey", "da", "Hvordan")]
    [InlineData("survey", "sv", "Hur")]
    [InlineData("preferences", "en", "Your choices")]
    [InlineData("preferences", "da", "Dine valg")]
    [InlineData("preferences", "sv", "Dina val")]
    public async Task The_page_says_which_language_it_is_in_3_1_1(string name, string language, string heading)
    {
        await using var pages = await PublicPages.Start();
        var page = await Open(pages, name, await browser.NewPage(), "?lang=" + language);

        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.StartsWith(heading, await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync(), StringComparison.Ordinal);
        Assert.NotEmpty(await page.TitleAsync());
    }

    [Theory]
    [InlineData("survey")]
    [InlineData("preferences")]
    public async Task A_screen_reader_finds_one_main_part_one_first_heading_and_a_name_on_every_control_1_3_1_and_4_1_2(string name)
    {
        await using var pages = await PublicPages.Start();
        var page = await Open(pages, name, await browser.NewPage());

        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        var levels = await page.EvaluateAsync<int[]>("[...document.querySelectorAll('h1,h2,h3,h4')].map(heading => Number(heading.tagName[1]))");
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, "a level of headings is left out"));
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('input:not([type=hidden]),textarea,select,button,a')].filter(control => !((control.labels && control.labels.length) || control.textContent.trim() || control.getAttribute('aria-label'))).map(control => control.outerHTML)"));
        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('fieldset')].filter(group => group.firstElementChild?.tagName !== 'LEGEND').map(group => group.outerHTML)"));
    }

    [Theory]
    [InlineData("survey")]
    [InlineData("preferences")]
    public async Task The_tab_key_reaches_everything_in_reading_order_and_shows_where_it_is_2_4_3_and_2_4_7(string name)
    {
        await using var pages = await PublicPages.Start();
        var page = await Open(pages, name, await browser.NewPage());
        const string Stops = "a[href],button,textarea,input:not([type=hidden]):not([type=radio]),input[type=radio]";
        var places = new List<int>();

        for (var tab = 0; tab < 60; tab++)
        {
            await page.Keyboard.PressAsync("Tab");
            var at = await page.EvaluateAsync<int>($"[...document.querySelectorAll('{Stops}')].indexOf(document.activeElement)");
            if (at < 0 || places.Contains(at))
                break;
            places.Add(at);
            Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        }

        Assert.Equal(places.Order(), places);

        // One stop for each group of radios: arrows move within it.
        Assert.Equal(await page.EvaluateAsync<int>($"new Set([...document.querySelectorAll('{Stops}')].map(stop => stop.type === 'radio' ? stop.name : stop)).size"), places.Count);
    }

    [Theory]
    [InlineData("survey", Look.Light)]
    [InlineData("survey", Look.Dark)]
    [InlineData("wrong", Look.Light)]
    [InlineData("wrong", Look.Dark)]
    [InlineData("preferences", Look.Light)]
    [InlineData("preferences", Look.Dark)]
    public async Task Every_text_stands_out_from_its_ground_by_four_and_a_half_to_one_1_4_3(string name, Look look)
    {
        await using var pages = await PublicPages.Start();
        var page = await Open(pages, name, await browser.NewPage(look));

        Assert.InRange(await page.EvaluateAsync<double>(LowestContrast), 4.5, 21);
    }

    [Theory]
    [InlineData("survey", "Would you rather talk?")]
    [InlineData("wrong", "Would you rather talk?")]
    [InlineData("preferences", "Would you rather talk?")]
    [InlineData("unknown", "Would you rather talk?")]
    public async Task Who_would_rather_talk_finds_the_companys_number(string name, string heading)
    {
        await using var pages = await PublicPages.Start(scene => scene.Set("cx_PublicPhone", Number));
        var page = await Open(pages, name, await browser.NewPage());

        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = heading })).ToBeVisibleAsync();
        Assert.Equal("tel:+4570102030", await page.GetByRole(AriaRole.Link, new() { Name = Number }).GetAttributeAsync("href"));
    }

    [Fact]
    public async Task A_surveys_own_number_stands_before_the_companys_and_without_any_nothing_is_said()
    {
        await using var pages = await PublicPages.Start();
        var page = await Open(pages, "survey", await browser.NewPage());
        await Assertions.Expect(page.Locator("a[href^='tel:']")).ToHaveCountAsync(0);

        pages.Scene.Admin.Update(new Entity("cx_survey", pages.Scene.Survey) { ["cx_phonefallback"] = "08-123 456 78" });
        await page.ReloadAsync();

        Assert.Equal("tel:0812345678", await page.GetByRole(AriaRole.Link, new() { Name = "08-123 456 78" }).GetAttributeAsync("href"));
    }

    private static async Task<IPage> Open(PublicPages pages, string name, IPage page, string query = "")
    {
        await page.GotoAsync((name switch { "preferences" => pages.Preferences, "unknown" => pages.Survey + "x", _ => pages.Survey }) + query);
        if (name == "wrong")
            await page.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading).First).ToBeVisibleAsync();
        return page;
    }
}
