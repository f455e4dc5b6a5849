using System;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Privacy.Requests;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Requests;

/// <summary>A privacy request as the rules of deadlines, refusals and letters know it.</summary>
internal static class RequestCase
{
    /// <summary>What decides a deadline.</summary>
    public static readonly string[] ClockColumns =
    [
        CxPrivacyRequest.Columns.Type, CxPrivacyRequest.Columns.Country, CxPrivacyRequest.Columns.ReceivedOn, CxPrivacyRequest.Columns.IdentityState,
        CxPrivacyRequest.Columns.IdentityAskedOn, CxPrivacyRequest.Columns.IdentityAnsweredOn, CxPrivacyRequest.Columns.ExtendedOn, CxPrivacyRequest.Columns.ExtensionReason,
        CxPrivacyRequest.Columns.ExtensionToldOn, CxPrivacyRequest.Columns.State, CxPrivacyRequest.Columns.RefusalGround, CxPrivacyRequest.Columns.Reasons,
        CxPrivacyRequest.Columns.DueOn, CxPrivacyRequest.Columns.FirstMonthEnds, CxPrivacyRequest.Columns.DecidedOn, CxPrivacyRequest.Columns.CompletedOn, CxPrivacyRequest.Columns.Name,
    ];

    /// <summary>The row with the given columns, as the caller may see it. One call.</summary>
    /// <exception cref="UserFault">There is none, or the caller may not see it.</exception>
    public static CxPrivacyRequest Read(PluginCall call, Guid id, params string[] columns)
    {
        var query = new QueryExpression(CxPrivacyRequest.LogicalName) { ColumnSet = new ColumnSet(columns), TopCount = 1 };
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.Id, ConditionOperator.Equal, id);
        return call.Service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxPrivacyRequest>() ?? throw new UserFault(ErrorCode.RequestNotFound);
    }

    public static RequestTimes Times(CxPrivacyRequest request, DateTime now) => new()
    {
        Received = LocalDate(request.ReceivedOn ?? now),
        Asked = LocalDate(request.IdentityAskedOn),
        Answered = LocalDate(request.IdentityAnsweredOn),
        ExtensionTold = LocalDate(request.ExtensionToldOn),
    };

    /// <summary>The holidays of the controller's country; one call, the first time settings are read.</summary>
    public static Holidays Holidays(PluginCall call, CxCountry? country) =>
        new(CountryOf(call, country), call.Settings.Json<EvesValue>(SettingNames.Eves).ToDomain());

    /// <summary>The country stated on the request or contact, else the setting's.</summary>
    public static Country CountryOf(PluginCall call, CxCountry? country) => country switch
    {
        CxCountry.Sweden => Country.Sweden,
        CxCountry.Denmark => Country.Denmark,
        _ => call.Settings.Text(SettingNames.Country) == "SE" ? Country.Sweden : Country.Denmark,
    };

    public static bool IsClosed(CxPrivacyRequestState? state) =>
        state is CxPrivacyRequestState.Completed or CxPrivacyRequestState.Refused or CxPrivacyRequestState.Withdrawn;

    public static RequestKind Kind(CxPrivacyRequest request) => request.Type switch
    {
        CxPrivacyRequestType.Access => RequestKind.Access,
        CxPrivacyRequestType.Rectification => RequestKind.Rectification,
        CxPrivacyRequestType.Erasure => RequestKind.Erasure,
        CxPrivacyRequestType.Restriction => RequestKind.Restriction,
        CxPrivacyRequestType.Portability => RequestKind.Portability,
        CxPrivacyRequestType.Objection => RequestKind.Objection,
        _ => throw new InvalidOperationException("A privacy request without a type."),
    };

    /// <summary>The options of the choice in the order of <see cref="RefusalGround"/>.</summary>
    public static RefusalGround? Ground(CxKeepGround? ground) => ground is { } chosen ? RefusalGround.Expression + (chosen - CxKeepGround.Expression) : null;

    public static DateTime LocalDate(DateTime utc) => CentralEuropeanTime.ToLocal(utc).Date;

    private static DateTime? LocalDate(DateTime? utc) => utc is { } moment ? LocalDate(moment) : null;
}
