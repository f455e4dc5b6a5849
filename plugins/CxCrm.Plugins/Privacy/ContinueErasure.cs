using System;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Does the next slice of an erasure. Each call is one transaction that also saves where it stopped, so it can be stopped anywhere, and running it again harms
/// nothing: a completed case answers with its certificate.
/// </summary>
[CustomApi("cx_ContinueErasure", Binding.Global, Kind.Action, Privilege = "prvWritecx_PrivacyRequest", CallBudget = 2500, MaxBytes = 500,
    Description = "Does the next slice of an erasure; call until Done.")]
public sealed class ContinueErasure : Api<ContinueErasureRequest, ContinueErasureResponse>
{
    private const int MostRows = 500;

    protected override ContinueErasureResponse Run(ApiCall<ContinueErasureRequest> call)
    {
        var rows = Math.Max(1, Math.Min(MostRows, call.Request.Rows ?? MostRows));
        var file = ErasureCase.Lock(call, call.Request.Request.Id);
        if (file.Request.State == CxPrivacyRequestState.Completed)
            return new() { Done = true, Stage = nameof(ErasureStage.Done), Certificate = file.Request.Certificate ?? "" };

        var holds = file.RefuseUnlessReady();
        var work = new ErasureWork(call, file.Request, file.Progress, DataMapReader.Read(call.System), holds, rows) { SuppressionKey = call.Request.SuppressionKey };
        Work(work);
        file.Save(work.Progress);
        return Answer(work, rows, file);
    }

    private static void Work(ErasureWork work)
    {
        var progress = work.Progress;
        while (progress.Stage != ErasureStage.Done && work.RowsLeft > 0)
        {
            if (!Stage(progress.Stage).Run(work))
            {
                progress.Waited |= ErasureOrder.Waits(progress.Stage);
                return;
            }

            var next = ErasureOrder.After(progress.Stage, progress.Pass, progress.Hits > 0, progress.Waited);
            var beginsPass = ErasureOrder.BeginsPass(progress.Stage, next);
            progress.Stage = next;
            if (!beginsPass) continue;
            progress.Pass++;
            progress.Waited = false;
            return;
        }
    }

    private static IErasureStage Stage(ErasureStage stage) => stage switch
    {
        ErasureStage.Collect => new CollectPerson(),
        ErasureStage.Notify => new NotifyRecipients(),
        ErasureStage.Suppress => new SuppressAddresses(),
        ErasureStage.Apply => new ApplySources(),
        ErasureStage.Consents => new EraseConsents(),
        ErasureStage.Cases => new EraseOtherCases(),
        ErasureStage.Identity => new EraseIdentity(),
        ErasureStage.ClearAudit => new ClearAudit(),
        ErasureStage.Jobs => new EraseJobs(),
        ErasureStage.Scan => new ScanTexts(),
        ErasureStage.Decide => new DecideHits(),
        ErasureStage.ScanOrganization => new AwaitOrganizationScan(),
        ErasureStage.Told => new RecipientsTold(),
        ErasureStage.Certify => new Certify(),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage that works."),
    };

    private static ContinueErasureResponse Answer(ErasureWork work, int rows, ErasureCase file) => new()
    {
        Done = work.Progress.Stage == ErasureStage.Done,
        Stage = work.Progress.Stage.ToString(),
        Rows = rows - Math.Max(0, work.RowsLeft),
        Undecided = work.Progress.Stage == ErasureStage.Decide ? work.Progress.Hits : 0,
        Untold = work.Progress.Stage == ErasureStage.Told ? work.Progress.Tasks.Count : 0,
        Certificate = work.Progress.Stage == ErasureStage.Done ? file.ReadCertificate() : "",
    };
}
