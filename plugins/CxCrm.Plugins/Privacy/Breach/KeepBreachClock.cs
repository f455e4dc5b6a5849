using CxCrm.Domain.Privacy.Breach;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy.Breach;

/// <summary>Starts the 72-hour clock at awareness and holds what a breach needs before it is reported, left unreported or closed (GDPR Art. 33 and 34).</summary>
[Step(Message.Create, CxBreach.LogicalName, Stage.PreOperation, Mode.Sync, Why = "The 72 hours run from awareness, whoever writes the breach down.")]
[Step(Message.Update, CxBreach.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = ["cx_happenedon", "cx_awareon", "cx_notifydue", "cx_authoritytoldon", "cx_delayreason", "cx_state", "cx_risk"],
    Why = "The deadline follows awareness; late notice needs its reason.")]
[PreImage("before",
    "cx_happenedon", "cx_awareon", "cx_authoritytoldon", "cx_personstoldon", "cx_delayreason", "cx_state", "cx_risk", "cx_nature", "cx_consequences", "cx_measures")]
[CallBudget(0)]
public sealed class KeepBreachClock : Step<CxBreach>
{
    protected override void Run(StepCall<CxBreach> call)
    {
        var breach = call.Merged;
        if (breach.AwareOn is not { } awareOn) return;
        BreachClock.CheckOrder(breach.HappenedOn, awareOn, call.Now);
        BreachClock.CheckTold(awareOn, breach.AuthorityToldOn, breach.DelayReason);
        call.Target.NotifyDue = BreachClock.NotifyBy(awareOn);
        if (Missing(breach) is { } column) throw new UserFault(ErrorCode.BreachIncomplete, column);
    }

    private static string? Missing(CxBreach breach)
    {
        var facts = new BreachFacts
        {
            AuthorityTold = breach.AuthorityToldOn is not null,
            PersonsTold = breach.PersonsToldOn is not null,
            Risk = RiskOf(breach.Risk),
            NatureStated = !string.IsNullOrWhiteSpace(breach.Nature),
            ConsequencesStated = !string.IsNullOrWhiteSpace(breach.Consequences),
            MeasuresStated = !string.IsNullOrWhiteSpace(breach.Measures),
        };
        return breach.State switch
        {
            CxBreachState.Reported => BreachRules.MissingToReport(facts),
            CxBreachState.NotReportable => BreachRules.MissingNotToReport(facts),
            CxBreachState.Closed => BreachRules.MissingToClose(facts),
            _ => null,
        };
    }

    private static BreachRisk? RiskOf(CxBreachRisk? risk) => risk switch
    {
        CxBreachRisk.Unlikely => BreachRisk.Unlikely,
        CxBreachRisk.Likely => BreachRisk.Likely,
        CxBreachRisk.High => BreachRisk.High,
        _ => null,
    };
}
