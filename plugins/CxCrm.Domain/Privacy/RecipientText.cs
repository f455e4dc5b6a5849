namespace CxCrm.Domain.Privacy;

/// <summary>Keys of the sentences of a task to tell a recipient about an erasure (GDPR Art. 19).</summary>
public static class RecipientText
{
    /// <summary>{0} recipient, {1} case number.</summary>
    public const string Subject = "recipient.subject";

    /// <summary>{0} recipient, {1} its e-mail, {2} the person, {3} what was disclosed and when.</summary>
    public const string Body = "recipient.body";
}
