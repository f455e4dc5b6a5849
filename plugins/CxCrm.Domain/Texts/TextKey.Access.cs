namespace CxCrm.Domain.Texts;

/// <summary>Texts of access packages and of the record of processing.</summary>
public static partial class TextKey
{
    public const string AccessTitle = "access.title";
    public const string AccessIntro = "access.intro";
    public const string AccessConfirmation = "access.confirmation";
    public const string AccessConfirmed = "access.confirmed";
    public const string AccessPurposes = "access.purposes";
    public const string AccessCategories = "access.categories";
    public const string AccessRecipients = "access.recipients";
    public const string AccessStorage = "access.storage";
    public const string AccessMonths = "access.months";
    public const string AccessAsLongAsNeeded = "access.aslongasneeded";
    public const string AccessOutsideEea = "access.outsideeea";
    public const string AccessRights = "access.rights";
    public const string AccessRightsText = "access.rightstext";
    public const string AccessComplaint = "access.complaint";
    public const string AccessSource = "access.source";
    public const string AccessFromYou = "access.fromyou";
    public const string AccessAutomated = "access.automated";
    public const string AccessAutomatedText = "access.automatedtext";
    public const string AccessCopy = "access.copy";
    public const string AccessNone = "access.none";
    public const string AccessYes = "access.yes";
    public const string AccessNo = "access.no";
    public const string BasisConsent = "basis.consent";
    public const string BasisContract = "basis.contract";
    public const string BasisLegalObligation = "basis.legalobligation";
    public const string BasisVitalInterests = "basis.vitalinterests";
    public const string BasisPublicTask = "basis.publictask";
    public const string BasisLegitimateInterest = "basis.legitimateinterest";
    public const string CategoryIdentity = "category.identity";
    public const string CategoryPurchases = "category.purchases";
    public const string CategoryLocation = "category.location";
    public const string CategoryInterests = "category.interests";
    public const string CategoryNetwork = "category.network";
    public const string CategoryOpinions = "category.opinions";
    public const string CategorySpecial = "category.special";
    public const string RecordTitle = "record.title";
    public const string RecordIntro = "record.intro";
    public const string RecordPurposes = "record.purposes";
    public const string RecordCategories = "record.categories";
    public const string RecordSubjects = "record.subjects";
    public const string RecordSubjectsText = "record.subjectstext";
    public const string RecordRecipients = "record.recipients";
    public const string RecordRetention = "record.retention";
    public const string RecordRule = "record.rule";
    public const string RecordSecurity = "record.security";
    public const string RecordSecurityText = "record.securitytext";
    public const string RecordNoPurpose = "record.nopurpose";
}
