using System;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Compares contacts whose addresses are new or changed with the addresses of people who objected to marketing and were erased. The functions call it every two minutes, as they alone have the key.
/// While there are no suppressions it reads and writes no contact. The job's row is written first, which takes its lock, so that an erasure that keeps a suppression meanwhile is seen by the next run.
/// </summary>
[CustomApi("cx_MatchSuppressions", Binding.Global, Kind.Action, Privilege = "prvCreatecx_Suppression", CallBudget = 3000, MaxBytes = 500,
    Description = "Compares new and changed addresses of contacts with the suppressions, a slice at a time. Call again until Done.")]
public sealed class MatchSuppressions : Api<MatchSuppressionsRequest, MatchSuppressionsResponse>
{
    protected override MatchSuppressionsResponse Run(ApiCall<MatchSuppressionsRequest> call)
    {
        var job = ScheduledJobs.Begin(call, ScheduledJobs.Suppressions);
        var watch = SuppressionWatch.Read(job.Cursor);
        watch.KeptUntil = Suppressions.KeptUntil(call);
        var changes = new ChangedAddresses(call);
        var slice = watch.KeptUntil is null ? new AddressSlice([], changes.LastSettled, IsLast: true) : changes.After(watch.ComparedTo);
        var written = watch.KeptUntil is null ? 0 : Compare(call, slice);
        watch.ComparedTo = Later(slice.To, watch.ComparedTo);
        ScheduledJobs.End(call, job, slice.Contacts.Count, slice.IsLast, watch.Text);
        return new() { Compared = slice.Contacts.Count, Changed = written, Done = slice.IsLast };
    }

    private static int Compare(ApiCall<MatchSuppressionsRequest> call, AddressSlice slice)
    {
        var hash = SuppressionKey.Of(call.Request.SuppressionKey, ErrorCode.SuppressionsNotComparable);
        Suppressions.RefuseOtherKey(call, hash);
        return new AddressComparison(call, hash).Write(slice.Contacts);
    }

    private static DateTime Later(DateTime first, DateTime? second) => second > first ? second.Value : first;
}
