[assembly: AssemblyFixture(typeof(CxCrm.Browser.Tests.Browser.BrowserFixture))]

namespace CxCrm.Browser.Tests.Browser;

/// <summary>One browser for all tests; every page gets a context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = InstalledBrowser.Path(),
            ChromiumSandbox = false,
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>An empty page as a user in Copenhagen has it.</summary>
    public async Task<IPage> NewPage(Look look = Look.Light, int width = 1280, int height = 800)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = look == Look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = look == Look.HighContrast ? ForcedColors.Active : ForcedColors.None,
            Locale = "en-GB",
            TimezoneId = "Europe/Copenhagen",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
    }
}
