namespace CxCrm.Browser.Tests.Browser;

/// <summary>Pictures of pages for a person to look at, when CXCRM_PICTURES names a folder.</summary>
internal static class Pictures
{
    public static async Task Take(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("CXCRM_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
