using System;
using System.Runtime.Serialization;
using CxCrm.Domain.Calendar;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// How far contacts' addresses are compared with the suppressions, as the job keeps it, and how long there are any. The gate reads it with the purposes, so that knowing costs it no call of its own.
/// </summary>
[DataContract]
internal sealed class SuppressionWatch
{
    /// <summary>The last second (UTC) of changes that are all compared; null before the first run.</summary>
    [DataMember(Name = "compared", Order = 0, EmitDefaultValue = false)]
    public DateTime? ComparedTo { get; set; }

    /// <summary>The last day on which a suppression is kept; null when none is.</summary>
    [DataMember(Name = "kept", Order = 1, EmitDefaultValue = false)]
    public DateTime? KeptUntil { get; set; }

    public string Text => Json.Of(this);

    /// <summary>Where the text can't be read nothing counts as compared: the next run of the job mends it.</summary>
    public static SuppressionWatch Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return new();
        try
        {
            return Json.Read<SuppressionWatch>(text!);
        }
        catch (SerializationException)
        {
            return new() { KeptUntil = DateTime.MaxValue.Date };
        }
    }

    /// <summary>Notes that a suppression is kept, in the transaction that keeps it, so that the gate knows from then on. At most four calls.</summary>
    public static void Keep(PluginCall call, DateTime until)
    {
        var job = ScheduledJobs.Take(call, ScheduledJobs.Suppressions);
        var watch = Read(job.Cursor);
        if (watch.KeptUntil >= until) return;
        watch.KeptUntil = until;
        call.System.Update(new CxScheduledJob(job.Id) { Cursor = watch.Text });
    }

    /// <summary>Whether an address that changed at this moment may belong to somebody who objected, for all we know.</summary>
    public bool Awaits(DateTime? changedOn, DateTime now) => changedOn is { } moment && KeptUntil >= now.Date && !(WholeSecond.Of(moment) <= ComparedTo);
}
