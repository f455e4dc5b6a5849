namespace CxCrm.Local.Demo;

/// <summary>The parts of the demo company that chance is drawn for.</summary>
internal enum DemoPart
{
    Accounts = 1,
    Contacts = 2,
    Feedback = 3,
    FollowUps = 4,
    Emails = 5,
    Consents = 6,
    Themes = 7,
    Invitations = 8,
}
