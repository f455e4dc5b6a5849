using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.FollowUp.Silence;

/// <summary>
/// What only the passing of time tells: a key customer who has been silent too long becomes a follow-up, and a health whose evidence is over twelve months old expires. A timer calls it
/// daily until it is done; running it twice raises nothing twice.
/// </summary>
[CustomApi("cx_CheckSilence", Binding.Global, Kind.Action, Privilege = "prvWritecx_Alert", CallBudget = 290,
    Description = "Raises follow-ups on silent key customers by the alert rules on silence and lets healths without evidence expire, a slice at a time. Call again until Done.")]
public sealed class CheckSilence : Api<CheckSilenceRequest, CheckSilenceResponse>
{
    protected override CheckSilenceResponse Run(ApiCall<CheckSilenceRequest> call)
    {
        var job = ScheduledJobs.Begin(call, ScheduledJobs.Silence);
        var silence = new SilentKeyCustomers(call).RaiseSlice();
        var expiry = ExpiredHealth.RefreshSlice(call);
        var isDone = silence.IsDone && expiry.IsDone;
        ScheduledJobs.End(call, job, silence.Handled + expiry.Handled, isDone, cursor: null);
        return new CheckSilenceResponse { Raised = silence.Handled, Expired = expiry.Handled, Done = isDone };
    }
}
