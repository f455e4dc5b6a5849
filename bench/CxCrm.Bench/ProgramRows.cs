using System.Globalization;
using CxCrm.Local.Demo;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Bench;

/// <summary>What the demo company's program is assessed by: touchpoints of its journey, a year's answers to its surveys, and the follow-ups they led to.</summary>
internal sealed class ProgramRows(BulkWriter bulk, DateTime now)
{
    public const int Feedback = 100_000;
    public const int Tasks = 5_000;
    public const int Touchpoints = 300;

    private const int FollowUpEvery = Feedback / Tasks;
    private const int MinutesOfAYear = 525_000;

    private const int FirstOption = 773000000;

    private static EntityReference Owner => new("systemuser", Staff.ProgramOwner);

    /// <summary>So many times the rows, over the same year.</summary>
    public void Write(int times)
    {
        for (var number = 0; number < Touchpoints * times; number++)
            bulk.Create(Touchpoint(number));
        var customer = new EntityReference("contact", bulk.Create(new Entity("contact") { ["lastname"] = "Holm", ["ownerid"] = Owner }));
        for (var number = 0; number < Feedback * times; number++)
        {
            var on = now.AddMinutes(-(double)MinutesOfAYear * number / (Feedback * times));
            var answer = new EntityReference("cx_feedback", bulk.Create(Answer(number, on, customer)));
            if (number % FollowUpEvery == 0)
                bulk.Create(FollowUp(number, on, answer, customer));
        }
    }

    private static Entity Touchpoint(int number) => new("cx_touchpoint")
    {
        ["cx_name"] = string.Create(CultureInfo.InvariantCulture, $"Touchpoint {number}"),
        ["cx_journeyid"] = DemoProgram.JourneyReference,
        ["cx_phase"] = new OptionSetValue(FirstOption + (number % 3)),
        ["cx_channel"] = new OptionSetValue(FirstOption + (number % 5)),
        ["cx_critical"] = number % 3 == 0,
        ["cx_difficult"] = number % 7 == 0,
        ["cx_functionalexpectation"] = "An answer the same day",
        ["cx_responsibleid"] = Owner,
        ["ownerid"] = Owner,
    };

    private static Entity Answer(int number, DateTime on, EntityReference customer) => new("cx_feedback")
    {
        ["cx_surveyid"] = new EntityReference("cx_survey", Surveys.All[number % Surveys.All.Count].Id),
        ["cx_contactid"] = customer,
        ["cx_respondedon"] = on,
        ["cx_sourcesystem"] = Surveys.Tool,
        ["cx_sourceid"] = string.Create(CultureInfo.InvariantCulture, $"program-{number}"),
        ["cx_nps"] = number * 7 % 11,
        ["cx_status"] = new OptionSetValue(FirstOption),
        ["ownerid"] = Owner,
    };

    private static Entity FollowUp(int number, DateTime on, EntityReference answer, EntityReference customer)
    {
        var task = new Entity("task")
        {
            ["subject"] = "Call back",
            ["cx_feedbackid"] = answer,
            ["regardingobjectid"] = customer,
            ["cx_followuptype"] = new OptionSetValue(FirstOption),
            ["cx_sladue"] = on.AddDays(1),
            ["ownerid"] = Owner,
        };
        if (number % 3 != 0)
            task["cx_firstresponseon"] = on.AddHours(5);
        if (number % 4 == 0)
            task["cx_outcome"] = new OptionSetValue(FirstOption);
        return task;
    }
}
