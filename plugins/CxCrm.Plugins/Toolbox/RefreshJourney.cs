using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Writes the experience of each touchpoint of one journey from the snapshots of its feedback, and with it the gap and the day it was last measured.</summary>
[CustomApi("cx_RefreshJourney", Binding.Global, Kind.Action, Privilege = "prvWritecx_Touchpoint", CallBudget = 1 + JourneyRefresh.CallBudget, MaxBytes = 1000,
    Description = "Writes experience, gap and last measurement of a journey's touchpoints from their feedback.")]
public sealed class RefreshJourney : Api<RefreshJourneyRequest, RefreshJourneyResponse>
{
    protected override RefreshJourneyResponse Run(ApiCall<RefreshJourneyRequest> call)
    {
        var journey = call.Request.Journey.Id;
        call.Service.Retrieve(CxJourney.LogicalName, journey, new ColumnSet(CxJourney.Columns.Name));
        return new RefreshJourneyResponse { Changed = new JourneyRefresh(call).Run(journey) };
    }
}
