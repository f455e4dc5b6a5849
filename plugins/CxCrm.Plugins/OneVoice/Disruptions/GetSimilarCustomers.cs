using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>Lists who else was hit by what hit one customer, and who may be next, as far as the caller may see them.</summary>
[CustomApi("cx_GetSimilarCustomers", Binding.Global, Kind.Action, Privilege = "prvReadcx_Feedback", CallBudget = 3, MaxBytes = 1000,
    Description = "Customers hit at the same touchpoint as one answer tells of, those who may be next, and a selection to mark them by.")]
public sealed class GetSimilarCustomers : Api<GetSimilarCustomersRequest, GetSimilarCustomersResponse>
{
    protected override GetSimilarCustomersResponse Run(ApiCall<GetSimilarCustomersRequest> call)
    {
        var days = call.Request.Days ?? Pattern.UsualDays;
        if (days is < 1 or > Pattern.LongestDays)
            throw new UserFault(ErrorCode.TopOutOfRange, nameof(call.Request.Days), 1, Pattern.LongestDays);
        var pattern = Pattern.Of(call.Service, call.Request.Feedback.Id, days, call.Now) ?? throw new UserFault(ErrorCode.SimilarNeedsTouchpoint);
        var similar = new SimilarCustomers { Touchpoint = pattern.Touchpoint.Id.ToString("D"), Days = pattern.Days, Hit = pattern.Hit, Next = pattern.Next };
        return new GetSimilarCustomersResponse { SimilarJson = Json.Of(similar), IsPattern = pattern.IsOne, Selection = pattern.Selection };
    }
}
