namespace CxCrm.Functions.Pages.Preferences;

/// <summary>What a signed link is for; a link for one is no link for another.</summary>
public enum LinkKind : byte
{
    Preferences = 1,
    Unsubscribe = 2,
}
