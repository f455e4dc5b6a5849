namespace CxCrm.Domain.Privacy;

/// <summary>Keys of the certificate's sentences in the text catalog.</summary>
public static class CertificateText
{
    public const string Title = "certificate.title";
    public const string Dates = "certificate.dates";
    public const string Scope = "certificate.scope";
    public const string Done = "certificate.done";
    public const string Table = "certificate.table";
    public const string Deleted = "certificate.deleted";
    public const string Changed = "certificate.changed";
    public const string Kept = "certificate.kept";
    public const string Ground = "certificate.ground";
    public const string Identity = "certificate.identity";
    public const string Audit = "certificate.audit";
    public const string NoRecipients = "certificate.norecipients";
    public const string Recipients = "certificate.recipients";
    public const string RecipientsNotTold = "certificate.recipientsnottold";
    public const string Suppressed = "certificate.suppressed";
    public const string Scan = "certificate.scan";
    public const string ScanKept = "certificate.scankept";
    public const string Names = "certificate.names";
    public const string NoNames = "certificate.nonames";
    public const string NamesNote = "certificate.namesnote";
    public const string NotSearched = "certificate.notsearched";
    public const string RecycleBin = "certificate.recyclebin";
    public const string RecycleBinDays = "certificate.recyclebindays";
    public const string RecycleBinOff = "certificate.recyclebinoff";
    public const string OtherTables = "certificate.othertables";
    public const string Histories = "certificate.histories";
    public const string JobsDeleted = "certificate.jobsdeleted";
    public const string Jobs = "certificate.jobs";
    public const string Backups = "certificate.backups";
    public const string Files = "certificate.files";
    public const string Mail = "certificate.mail";
    public const string Ledger = "certificate.ledger";
    public const string NoLedger = "certificate.noledger";
    public const string LedgerNote = "certificate.ledgernote";

    /// <summary>A ground with its last day.</summary>
    public const string Until = "ground.until";

    /// <summary>What stands where a name stood; {0} is the case number.</summary>
    public const string Pseudonym = "pseudonym";
}
