namespace CxCrm.Domain.Texts;

/// <summary>Letters and reminders of privacy requests. Placeholders of letters: case number, right, received, due, controller, its contact, reasons, ground, authority, its address, end of the first month.</summary>
public static partial class TextKey
{
    public const string LetterReceiptSubject = "letter.receipt.subject";
    public const string LetterReceiptBody = "letter.receipt.body";
    public const string LetterIdentitySubject = "letter.identity.subject";
    public const string LetterIdentityBody = "letter.identity.body";
    public const string LetterExtensionSubject = "letter.extension.subject";
    public const string LetterExtensionBody = "letter.extension.body";
    public const string LetterRefusalSubject = "letter.refusal.subject";
    public const string LetterRefusalBody = "letter.refusal.body";
    public const string LetterRestrictionSubject = "letter.restriction.subject";
    public const string LetterRestrictionBody = "letter.restriction.body";
    public const string LetterLiftSubject = "letter.lift.subject";
    public const string LetterLiftBody = "letter.lift.body";
    public const string LetterAnswerSubject = "letter.answer.subject";
    public const string LetterAnswerBody = "letter.answer.body";

    public const string RightAccess = "right.access";
    public const string RightRectification = "right.rectification";
    public const string RightErasure = "right.erasure";
    public const string RightRestriction = "right.restriction";
    public const string RightPortability = "right.portability";
    public const string RightObjection = "right.objection";

    public const string AuthorityDenmark = "authority.denmark";
    public const string AuthorityDenmarkAddress = "authority.denmark.address";
    public const string AuthoritySweden = "authority.sweden";
    public const string AuthoritySwedenAddress = "authority.sweden.address";

    public const string RefusalExpression = "refusal.expression";
    public const string RefusalLegalObligation = "refusal.legalobligation";
    public const string RefusalBookkeeping = "refusal.bookkeeping";
    public const string RefusalPublicHealth = "refusal.publichealth";
    public const string RefusalArchiving = "refusal.archiving";
    public const string RefusalLegalClaims = "refusal.legalclaims";
    public const string RefusalAccountability = "refusal.accountability";
    public const string RefusalContract = "refusal.contract";
    public const string RefusalUnfounded = "refusal.unfounded";
    public const string RefusalNotIdentified = "refusal.notidentified";
    public const string RefusalRightsOfOthers = "refusal.rightsofothers";
    public const string RefusalNotThisPerson = "refusal.notthisperson";

    /// <summary>Subject of a reminder task: what, its number, its last day.</summary>
    public const string ReminderRequest = "reminder.request";
    public const string ReminderExtension = "reminder.extension";
    public const string ReminderBreach = "reminder.breach";

    /// <summary>Why a row stays although a retention rule is due; {0} is the table that holds it.</summary>
    public const string RetentionBlocked = "retention.blocked";
}
