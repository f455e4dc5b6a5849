using CxCrm.Plugins.Tests.Program;
using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Browser.Tests.Site;

/// <summary>A program with a sponsor who is no executive, a status record with churn, a survey that few have answered, and one level set by hand.</summary>
internal sealed class RunningProgram
{
    public const string Reason = "Journeys are kept on paper for now";

    private RunningProgram(Guid id) => Id = id;

    public Guid Id { get; }

    public static RunningProgram In(CrmOrganization crm)
    {
        var owner = crm.As(Persona.ProgramOwner);
        var program = Programs.CreateActive(crm, owner);
        owner.Update(new Entity("cx_program", program) { ["cx_vision"] = "Nobody has to ask twice.", ["cx_why"] = "Every tenth customer leaves us, and most of them never say why." });
        AddStatusRecord(owner, program, 2024, lost: 150);
        AddStatusRecord(owner, program, 2025, lost: 120);
        AddAnswers(crm, program);
        owner.Update(new Entity("cx_programstep", Programs.Steps(owner, program)[3].Id) { ["cx_overridelevel"] = 2, ["cx_overridereason"] = Reason });
        Programs.Assess(owner, program);
        return new RunningProgram(program);
    }

    private static void AddStatusRecord(IOrganizationService owner, Guid program, int year, int lost) => owner.Create(new Entity("cx_baseline")
    {
        ["cx_name"] = year.ToString(CultureInfo.InvariantCulture),
        ["cx_programid"] = new EntityReference("cx_program", program),
        ["cx_periodstart"] = new DateTime(year, 1, 1),
        ["cx_periodend"] = new DateTime(year, 12, 31),
        ["cx_churn"] = lost / 10m,
        ["cx_customersatstart"] = 1000,
        ["cx_customerslost"] = lost,
    });

    private static void AddAnswers(CrmOrganization crm, Guid program)
    {
        var scene = new VoiceScene(crm);
        scene.Admin.Update(new Entity("cx_survey", scene.Survey) { ["cx_programid"] = new EntityReference("cx_program", program) });
        scene.Answer(nps: 9, csat: 5);
        scene.Answer(nps: 10, csat: 4);
        scene.Answer(nps: 6, csat: 3);
        crm.Clock.Advance(TimeSpan.FromMinutes(5));
        scene.Integration.Execute(new OrganizationRequest("cx_RefreshMetrics"));
    }
}
