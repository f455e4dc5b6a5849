using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>
/// Marks the customers that a disruption touches, so that whoever serves one of them sees it: the first five hundred at once, the rest in slices by this API or by the timer. Customers are
/// found with the rights of the one who asked for it.
/// </summary>
[CustomApi("cx_SpreadDisruption", Binding.Global, Kind.Action, Privilege = "prvWritecx_Disruption", CallBudget = 7, MaxBytes = 32_000,
    Description = "Marks the customers a disruption touches, five hundred at a time. Call again with the disruption alone until Done.")]
public sealed class SpreadDisruption : Api<SpreadDisruptionRequest, SpreadDisruptionResponse>
{
    protected override SpreadDisruptionResponse Run(ApiCall<SpreadDisruptionRequest> call)
    {
        var selection = SelectionSource.Of(call.Request);
        var spread = new DisruptionSpread(call);
        var disruption = spread.Running(call.Request.Disruption.Id);
        if (selection is not null)
            return spread.Go(spread.Start(disruption.Id, selection));
        if (disruption.Selection is null)
            throw new UserFault(ErrorCode.SelectionMissing);
        return spread.Go(spread.Lock(disruption.Id));
    }
}
