using System;
using System.Collections.Generic;
using CxCrm.Domain.Status;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Status;

/// <summary>
/// Fills a status record from the records of its period, as the caller may see them: churn from customer periods, satisfaction and errors from the daily measurements of the program's
/// surveys, complaints from answers. Cases are counted whole: the number tells nothing of a person, and a program owner need not work with cases. What is not found stays as it is and is
/// named.
/// </summary>
[CustomApi("cx_FillStatus", Binding.Global, Kind.Action, Privilege = "prvWritecx_Baseline", CallBudget = CustomerPeriods.MostPages + 12,
    Description = "Fills a status record with churn, satisfaction, complaints and errors from the CRM's own records of its period.")]
public sealed class FillStatus : Api<FillStatusRequest, FillStatusResponse>
{
    protected override FillStatusResponse Run(ApiCall<FillStatusRequest> call)
    {
        var record = call.Service.Retrieve(
            CxBaseline.LogicalName,
            call.Request.Status.Id,
            new ColumnSet(CxBaseline.Columns.ProgramId, CxBaseline.Columns.PeriodStart, CxBaseline.Columns.PeriodEnd)).ToEntity<CxBaseline>();
        var period = new StatusPeriod(record.PeriodStart!.Value, record.PeriodEnd!.Value);
        var written = new CxBaseline(record.Id) { FilledOn = call.Now };
        var note = new List<string>();
        FillChurn(call, period, written, note);
        FillSatisfaction(call, new StatusMeasurements(call.Service, record.ProgramId!.Id), period, written, note);
        FillComplaints(call, record.ProgramId.Id, period, written, note);
        written.FilledNote = string.Join("\n", note);
        call.Service.Update(written);
        return new FillStatusResponse
        {
            Churn = written.Churn,
            Satisfaction = written.Satisfaction,
            Complaints = written.Complaints ?? 0,
            ErrorShare = written.ErrorShare,
            Note = written.FilledNote,
        };
    }

    private static void FillChurn(ApiCall<FillStatusRequest> call, StatusPeriod period, CxBaseline written, List<string> note)
    {
        var before = period.Before(1);
        var spans = CustomerPeriods.Read(call.Service, before.From, period.To);
        var churn = CustomerChurn.Of(spans, period.From, period.To);
        if (CustomerChurn.Of(spans, before.From, before.To).Percent is { } earlier)
            written.ChurnBefore = earlier;
        if (churn.Percent is null)
        {
            note.Add(TextCatalog.Text(call.Language, TextKey.FillNoChurn));
            return;
        }
        written.CustomersAtStart = churn.AtStart;
        written.CustomersLost = churn.Lost;
        written.Churn = churn.Percent;
        note.Add(TextCatalog.Text(call.Language, TextKey.FillChurn, churn.Lost, churn.AtStart));
    }

    private static void FillSatisfaction(ApiCall<FillStatusRequest> call, StatusMeasurements measurements, StatusPeriod period, CxBaseline written, List<string> note)
    {
        var now = measurements.Of(CxMetric.Csat, period);
        var earlier = measurements.Of(CxMetric.Csat, period.Before(1));
        var twoBefore = measurements.Of(CxMetric.Csat, period.Before(2));
        if (SatisfactionIndex.Of(earlier.Sum, earlier.N) is { } before)
            written.SatisfactionBefore = before;
        if (SatisfactionIndex.Of(twoBefore.Sum, twoBefore.N) is { } earliest)
            written.SatisfactionTwoBefore = earliest;
        if (now.N > 0)
            written.Satisfaction = SatisfactionIndex.Of(now.Sum, now.N);
        note.Add(now.N > 0 ? TextCatalog.Text(call.Language, TextKey.FillSatisfaction, now.N) : TextCatalog.Text(call.Language, TextKey.FillNoSatisfaction));
        var errors = measurements.Of(CxMetric.ErrorRate, period);
        if (errors.N > 0)
            written.ErrorShare = decimal.Round(100m * errors.Positive / errors.N, 2, MidpointRounding.AwayFromZero);
        note.Add(errors.N > 0
            ? TextCatalog.Text(call.Language, TextKey.FillErrors, errors.Positive, errors.N)
            : TextCatalog.Text(call.Language, TextKey.FillNoErrors));
    }

    private static void FillComplaints(ApiCall<FillStatusRequest> call, Guid programId, StatusPeriod period, CxBaseline written, List<string> note)
    {
        var answers = Complaints.Answers(call.Service, programId, period);
        var cases = Complaints.Cases(call.System, period);
        written.Complaints = answers + cases;
        note.Add(TextCatalog.Text(call.Language, TextKey.FillComplaints, answers, cases));
    }
}
