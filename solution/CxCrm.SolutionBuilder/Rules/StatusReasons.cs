using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Status reasons: 1 is the default of active and 2 of inactive; others lie in the publisher's range.</summary>
internal sealed class StatusReasons : IRule
{
    public void Check(SolutionModel model, Findings findings)
    {
        foreach (var table in model.Tables.Where(t => t.StatusReasons.Count > 0))
        {
            TableNames.ReportTwice(table.StatusReasons.Select(r => (r.Value.ToString(CultureInfo.InvariantCulture), r.At)), "status reason", findings);
            TableNames.ReportTwice(table.StatusReasons.Select(r => (r.Code, r.At)), "code of a status reason", findings);
            foreach (var state in table.StatusReasons.GroupBy(r => r.State))
            {
                var standard = state.Key + 1;
                if (state.First().Value != standard)
                    findings.Report(state.First().At, string.Create(CultureInfo.InvariantCulture, $"the first status reason must have the value {standard}: Dataverse creates it as the state's default"));
                foreach (var reason in state.Skip(1).Where(r => r.Value < model.Solution.Publisher.FirstOption || r.Value > model.Solution.Publisher.LastOption))
                    findings.Report(reason.At, string.Create(CultureInfo.InvariantCulture, $"status reason {reason.Value} is outside the publisher's range"));
            }
        }
    }
}
