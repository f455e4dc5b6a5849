namespace CxCrm.Plugins.Tests.Program;

/// <summary>The fifth step of the walk: a live survey, ten unhappy customers, and what staff do about it.</summary>
internal sealed class WalkedVoice(CrmOrganization crm, Guid program)
{
    private const int Customers = 10;
    private const string Answers = """{"version":1,"answers":[{"question":1,"number":2}]}""";
    private const string BetterAnswers = """{"version":1,"answers":[{"question":1,"number":8}]}""";

    private readonly IOrganizationService analyst = crm.As(Persona.Analyst);
    private readonly IOrganizationService frontline = crm.As(Persona.Frontline);
    private readonly IOrganizationService integration = crm.As(Persona.Integration);

    public void RecoverTenCustomers()
    {
        var survey = Survey();
        var tasks = Enumerable.Range(1, Customers).Select(number => Unhappy(survey, number)).ToList();
        crm.RunAsyncSteps();
        crm.Clock.Advance(TimeSpan.FromMinutes(30));
        foreach (var task in tasks)
            Recover(task);
        crm.RunAsyncSteps();
        crm.Clock.Advance(TimeSpan.FromMinutes(30));
        AskAgain();
        crm.RunAsyncSteps();
        foreach (var number in Enumerable.Range(1, Customers))
            AnswerAgain(survey, number);
    }

    /// <summary>What the daily timer does; every one of them must really have been asked, through the message gate.</summary>
    private void AskAgain()
    {
        Privacy.People.Set(crm, "cx_PublicAddress", "https://answers.example.com");
        var sent = 0;
        OrganizationResponse response;
        do
        {
            response = integration.Execute(new OrganizationRequest("cx_ReaskRecovered"));
            sent += (int)response["Sent"];
        }
        while (!(bool)response["Done"]);
        Assert.Equal(Customers, sent);
    }

    private void AnswerAgain(Guid survey, int number)
    {
        var recorded = integration.Execute(new OrganizationRequest("cx_RecordFeedback")
        {
            ["SourceSystem"] = "walk",
            ["SourceId"] = string.Create(CultureInfo.InvariantCulture, $"again-{number}"),
            ["Survey"] = new EntityReference("cx_survey", survey),
            ["ContactEmail"] = Address(number),
            ["AnswersJson"] = BetterAnswers,
        });
        Assert.False(recorded.Results.TryGetValue("Task", out var task) && task is not null);
    }

    private static string Address(int number) => string.Create(CultureInfo.InvariantCulture, $"customer{number}@example.com");

    private Guid Survey()
    {
        var purpose = new QueryExpression("cx_purpose");
        purpose.Criteria.AddCondition("cx_code", ConditionOperator.Equal, "serviceSurvey");
        var survey = analyst.Create(new Entity("cx_survey")
        {
            ["cx_name"] = "After the visit",
            ["cx_programid"] = new EntityReference("cx_program", program),
            ["cx_kind"] = Option(0),
            ["cx_purposeid"] = analyst.RetrieveMultiple(purpose).Entities.Single().ToEntityReference(),
            ["cx_languages"] = new OptionSetValueCollection([Option(0)]),
        });
        analyst.Create(new Entity("cx_question")
        {
            ["cx_name"] = "Recommend",
            ["cx_surveyid"] = new EntityReference("cx_survey", survey),
            ["cx_order"] = 1,
            ["cx_type"] = Option(0),
            ["cx_texten"] = "Would you recommend us?",
        });
        ImpactChecks.GoLive(analyst, survey);
        return survey;
    }

    private Guid Unhappy(Guid survey, int number)
    {
        var contact = integration.Create(new Entity("contact")
        {
            ["lastname"] = string.Create(CultureInfo.InvariantCulture, $"Customer {number}"),
            ["emailaddress1"] = Address(number),
        });
        var response = integration.Execute(new OrganizationRequest("cx_RecordFeedback")
        {
            ["SourceSystem"] = "walk",
            ["SourceId"] = number.ToString(CultureInfo.InvariantCulture),
            ["Survey"] = new EntityReference("cx_survey", survey),
            ["Contact"] = new EntityReference("contact", contact),
            ["AnswersJson"] = Answers,
        });
        return ((EntityReference)response.Results["Task"]).Id;
    }

    private void Recover(Guid task)
    {
        var customer = frontline.Retrieve("task", task, new ColumnSet("regardingobjectid")).GetAttributeValue<EntityReference>("regardingobjectid");
        var call = frontline.Create(new Entity("phonecall") { ["subject"] = "Called to make it right", ["directioncode"] = true, ["regardingobjectid"] = customer });
        frontline.Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1) });
        frontline.Update(new Entity("task", task) { ["statecode"] = new OptionSetValue(1), ["cx_outcome"] = Option(0), ["cx_cause"] = Option(2), ["cx_learning"] = "Call back the same day." });
    }

    private static OptionSetValue Option(int place) => new(773000000 + place);
}
