using System;
using System.Linq;
using CxCrm.Domain.Privacy.Requests;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy.Requests;

/// <summary>
/// Computes a request's deadline whenever what decides it changes, whoever changes it, and holds the rules of extension and refusal (GDPR Art. 12(3)-(6)). What a
/// caller writes into the deadline itself is replaced.
/// </summary>
[Step(Message.Create, CxPrivacyRequest.LogicalName, Stage.PreOperation, Mode.Sync, Why = "A request without its legal deadline must not exist.")]
[Step(Message.Update, CxPrivacyRequest.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter =
    [
        "cx_type", "cx_country", "cx_receivedon", "cx_identitystate", "cx_identityaskedon", "cx_identityansweredon", "cx_extendedon", "cx_extensionreason", "cx_extensiontoldon",
        "cx_dueon", "cx_firstmonthends", "cx_state", "cx_refusalground", "cx_reasons",
    ],
    Why = "The deadline follows identity check, extension and holidays; a refusal needs its ground.")]
[PreImage("before",
    "cx_type", "cx_country", "cx_receivedon", "cx_identitystate", "cx_identityaskedon", "cx_identityansweredon", "cx_extendedon", "cx_extensionreason", "cx_extensiontoldon",
    "cx_dueon", "cx_firstmonthends", "cx_state", "cx_refusalground", "cx_reasons", "cx_decidedon", "cx_completedon", "cx_name")]
[CallBudget(1)]
public sealed class KeepRequestClock : Step<CxPrivacyRequest>
{
    private static readonly string[] Clock =
    [
        CxPrivacyRequest.Columns.ReceivedOn, CxPrivacyRequest.Columns.IdentityAskedOn, CxPrivacyRequest.Columns.IdentityAnsweredOn, CxPrivacyRequest.Columns.ExtendedOn,
        CxPrivacyRequest.Columns.ExtensionToldOn,
    ];

    protected override void Run(StepCall<CxPrivacyRequest> call)
    {
        RefuseChangeOfClosed(call);
        StampIdentity(call);
        StampExtension(call);
        SetDeadline(call);
        RefuseGroundlessRefusal(call);
        StampClosing(call);
    }

    private static void RefuseChangeOfClosed(StepCall<CxPrivacyRequest> call)
    {
        if (!IsUpdate(call) || !RequestCase.IsClosed(call.Before.State)) return;
        if (Clock.Any(call.Changes)) throw new UserFault(ErrorCode.RequestClosed, call.Before.Name ?? "");
    }

    // The state says what happened; the moment is now unless the caller states one.
    private static void StampIdentity(StepCall<CxPrivacyRequest> call)
    {
        if (!call.Changes(CxPrivacyRequest.Columns.IdentityState)) return;
        switch (call.Target.IdentityState)
        {
            case CxPrivacyRequestIdentityState.Asked:
                if (Stated(call).IdentityAskedOn is null) call.Target.IdentityAskedOn = call.Now;
                if (Stated(call).State == CxPrivacyRequestState.Received) call.Target.State = CxPrivacyRequestState.AwaitingIdentity;
                break;
            case CxPrivacyRequestIdentityState.Confirmed or CxPrivacyRequestIdentityState.NotConfirmed:
                if (Stated(call) is { IdentityAskedOn: not null, IdentityAnsweredOn: null }) call.Target.IdentityAnsweredOn = call.Now;
                if (Stated(call).State == CxPrivacyRequestState.AwaitingIdentity) call.Target.State = CxPrivacyRequestState.Received;
                break;
        }
    }

    private static void StampExtension(StepCall<CxPrivacyRequest> call)
    {
        if (!call.Changes(CxPrivacyRequest.Columns.ExtensionToldOn)) return;
        if (IsUpdate(call) && call.Before.ExtensionToldOn is not null && call.Before.ExtensionToldOn != call.Target.ExtensionToldOn)
            throw new UserFault(ErrorCode.ExtensionOnlyOnce);
        if (call.Target.ExtensionToldOn is not null && Stated(call).ExtendedOn is null) call.Target.ExtendedOn = call.Target.ExtensionToldOn;
    }

    private static void SetDeadline(StepCall<CxPrivacyRequest> call)
    {
        var request = Stated(call);
        var times = RequestCase.Times(request, call.Now);
        var holidays = RequestCase.Holidays(call, request.Country);
        if (!IsUpdate(call) || Clock.Any(call.Changes)) RequestClock.CheckOrder(times, RequestCase.LocalDate(call.Now));
        if (call.Changes(CxPrivacyRequest.Columns.ExtensionToldOn)) RequestClock.CheckExtension(times, request.ExtensionReason, holidays);
        call.Target.DueOn = RequestClock.Due(times, holidays);
        call.Target.FirstMonthEnds = RequestClock.FirstMonthEnds(times, holidays);
        if (IsUpdate(call) && call.Before.DueOn != call.Target.DueOn) call.Target.RemindedDays = null;
    }

    private static void RefuseGroundlessRefusal(StepCall<CxPrivacyRequest> call)
    {
        if (call.Changes(CxPrivacyRequest.Columns.State) && call.Target.State == CxPrivacyRequestState.Refused)
            RefusalRules.Check(RequestCase.Kind(Stated(call)), RequestCase.Ground(Stated(call).RefusalGround), Stated(call).Reasons);
    }

    // A refusal is late after the first month even when the answer was extended (Art. 12(4)).
    private static void StampClosing(StepCall<CxPrivacyRequest> call)
    {
        if (!call.Changes(CxPrivacyRequest.Columns.State) || !RequestCase.IsClosed(call.Target.State)) return;
        if (Stated(call).DecidedOn is null) call.Target.DecidedOn = call.Now;
        if (Stated(call).CompletedOn is null) call.Target.CompletedOn = call.Now;
        var last = call.Target.State == CxPrivacyRequestState.Refused ? call.Target.FirstMonthEnds : call.Target.DueOn;
        call.Target.AnsweredLate = call.Target.State != CxPrivacyRequestState.Withdrawn && RequestCase.LocalDate(call.Now) > last;
    }

    private static bool IsUpdate(StepCall<CxPrivacyRequest> call) => call.Context.MessageName == Message.Update;

    // As the row will stand, what this step itself has set included.
    private static CxPrivacyRequest Stated(StepCall<CxPrivacyRequest> call)
    {
        var row = new CxPrivacyRequest();
        if (IsUpdate(call))
        {
            foreach (var column in call.Before.Attributes) row[column.Key] = column.Value;
        }

        foreach (var column in call.Target.Attributes) row[column.Key] = column.Value;
        return row;
    }
}
