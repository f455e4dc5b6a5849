namespace CxCrm.Browser.Tests.Browser;

/// <summary>What the user's system prefers.</summary>
public enum Look
{
    Light,
    Dark,
    HighContrast,
}
