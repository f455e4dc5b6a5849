namespace CxCrm.Functions.Pages.Survey;

/// <summary>Whether an invitation may be answered.</summary>
public enum InvitationStanding
{
    Open,
    Used,
    Expired,
    Unknown,
}
