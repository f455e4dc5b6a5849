using System;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>Writes the certificate and closes the case. What the case itself knew of the person goes with it.</summary>
internal sealed class Certify : IErasureStage
{
    public bool Run(ErasureWork work)
    {
        var progress = work.Progress;
        var language = CaseLanguage(work);
        var page = new CertificatePage((key, arguments) => TextCatalog.Text(language, key, arguments), Tag(language));
        var certified = new CxPrivacyRequest(work.Request.Id)
        {
            Certificate = page.Html(Certificate(work, language)),
            CertificateNumber = work.Request.Name,
            CertifiedOn = work.Call.Now,
            CompletedOn = work.Call.Now,
            State = CxPrivacyRequestState.Completed,
            Decision = progress.Counts.Exists(line => line.Kept > 0) ? CxPrivacyRequestDecision.PartlyGranted : CxPrivacyRequestDecision.Granted,
            DecidedOn = work.Call.Now,
            DeletedCount = progress.Counts.Sum(line => line.Deleted),
            AnonymisedCount = progress.Counts.Sum(line => line.Changed),
            KeptCount = progress.Counts.Sum(line => line.Kept),
            AuditClearedCount = progress.AuditCleared,
            ResidualCount = 0,
            SubjectId = ConsentSubject.IdOf(progress.ContactId),
        };
        work.Tables.Load([CxPrivacyRequest.LogicalName]);
        EmptiedCase.Empty(work, certified);
        work.System.Update(certified);
        return true;
    }

    private static ErasureCertificate Certificate(ErasureWork work, int language)
    {
        var progress = work.Progress;
        var head = LedgerBook.Peek(work.System, ConsentSubject.IdOf(progress.ContactId));
        return new()
        {
            CaseNumber = work.Request.Name ?? "",
            ReceivedOn = DateTime.SpecifyKind(work.Request.ReceivedOn ?? work.Call.Now, DateTimeKind.Utc),
            CompletedOn = work.Call.Now,
            Lines = [.. progress.Counts.OrderBy(line => line.Table, StringComparer.Ordinal).Select(line => Line(line, language))],
            AuditCleared = progress.AuditCleared,
            JobsDeleted = progress.Jobs,
            TablesSearched = progress.ScanTables.Count,
            ColumnsSearched = progress.ScanColumns,
            WholeOrganization = work.Request.WholeOrganization == true,
            RecipientsTold = progress.Told,
            RecipientsNotTold = progress.NotTold,
            Suppressed = progress.Suppressed,
            RecycleBinDays = RecycleBin.Days(work),
            KeptHits = ScanItem.Kept(work),
            NameHits = [.. progress.NameHits.Select(hit => new CertificateHit(hit.Table, hit.Column, hit.Id))],
            LedgerEvents = head?.Sequence ?? 0,
            LedgerHash = head is null ? "" : head.Hash,
        };
    }

    private static CertificateLine Line(ErasureCount line, int language)
    {
        var ground = KeepGround.TextKey(line.Ground) is { } key ? TextCatalog.Text(language, key) : line.Ground;
        if (line.Until.Length > 0) ground = TextCatalog.Text(language, CertificateText.Until, ground, line.Until);
        return new(line.Table, line.Deleted, line.Changed, line.Kept, ground);
    }

    private static int CaseLanguage(ErasureWork work) => work.Request.Language switch
    {
        CxLanguage.Danish => Language.Danish,
        CxLanguage.Swedish => Language.Swedish,
        CxLanguage.English => Language.English,
        _ => work.Call.Language,
    };

    private static string Tag(int language) => language switch
    {
        Language.Danish => "da",
        Language.Swedish => "sv",
        _ => "en",
    };
}
