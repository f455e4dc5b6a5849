using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy.Requests;

/// <summary>When an erasure takes the person's id off an earlier request, the packages made for it go too (Microsoft Learn, "Use file column data": DeleteFile).</summary>
[Step(Message.Update, CxPrivacyRequest.LogicalName, Stage.PostOperation, Mode.Sync, Filter = ["cx_subjectid"], Why = "A package holds everything of a person; it must not outlive an erasure.")]
[PreImage("before", "cx_subjectid", "cx_package", "cx_packagepage")]
[CallBudget(2)]
public sealed class DropPackages : Step<CxPrivacyRequest>
{
    protected override void Run(StepCall<CxPrivacyRequest> call)
    {
        if (call.Target.SubjectId == call.Before.SubjectId) return;
        Drop(call, CxPrivacyRequest.Columns.Package);
        Drop(call, CxPrivacyRequest.Columns.PackagePage);
    }

    private static void Drop(StepCall<CxPrivacyRequest> call, string column)
    {
        if (call.Before.Contains(column) && call.Before[column] is System.Guid file)
            call.System.Execute(new OrganizationRequest("DeleteFile") { ["FileId"] = file });
    }
}
