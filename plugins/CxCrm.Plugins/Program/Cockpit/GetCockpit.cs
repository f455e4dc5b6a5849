using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>Everything the cockpit of a program shows, as the caller may see it. Reads only: measuring is <see cref="AssessProgram"/>.</summary>
[CustomApi("cx_GetCockpit", Binding.Global, Kind.Action, Privilege = "prvReadcx_StepEvidence", CallBudget = 10,
    Description = "The cockpit of a program as one JSON, version 1: steps with evidence, next actions, indicators, response.")]
public sealed class GetCockpit : Api<GetCockpitRequest, GetCockpitResponse>
{
    protected override GetCockpitResponse Run(ApiCall<GetCockpitRequest> call) =>
        new() { Json = Pipeline.Json.Of(new CockpitView(call, call.Request.Program.Id).Build()) };
}
