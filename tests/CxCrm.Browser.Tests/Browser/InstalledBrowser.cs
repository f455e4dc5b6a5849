using System.Diagnostics;

namespace CxCrm.Browser.Tests.Browser;

/// <summary>The Chromium, Chrome or Edge of this machine. Its absence is a failure with the line that mends it, never a skipped test.</summary>
internal static class InstalledBrowser
{
    /// <summary>Names a browser's executable where it is in no usual place.</summary>
    public const string Variable = "CXCRM_BROWSER";

    private static readonly string[] Commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] Windows =
    [
        @"%ProgramFiles%\Google\Chrome\Application\chrome.exe",
        @"%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe",
        @"%LocalAppData%\Google\Chrome\Application\chrome.exe",
        @"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe",
        @"%ProgramFiles%\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly string[] Mac =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];

    /// <exception cref="InvalidOperationException">There is none; the message holds the line to run.</exception>
    public static string Path()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Variable} names '{named}', which does not exist.");
        if (Find() is { } found)
            return found;
        if (IsDebian() && Environment.IsPrivilegedProcess)
            Install();
        return Find() ?? throw new InvalidOperationException(
            $"The browser tests need Chromium, Chrome or Edge. Run: {InstallLine()} (or set {Variable} to the executable).");
    }

    private static string? Find() => Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
    {
        if (OperatingSystem.IsWindows())
            return Windows.Select(Environment.ExpandEnvironmentVariables);
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return Mac.Concat(folders.SelectMany(_ => Commands, System.IO.Path.Combine));
    }

    private static bool IsDebian() => File.Exists("/etc/debian_version");

    private static string InstallLine() => OperatingSystem.IsWindows()
        ? "winget install Google.Chrome"
        : OperatingSystem.IsMacOS() ? "brew install --cask google-chrome" : "sudo apt-get install -y chromium fonts-liberation fonts-noto-core";

    private static void Install()
    {
        Run("update");
        Run("install", "-y", "--no-install-recommends", "chromium", "fonts-liberation", "fonts-noto-core");
    }

    private static void Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("apt-get", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
