using System.Text.Json;

namespace CxCrm.Plugins.Tests.Voice;

/// <summary>An active survey (recommend 0-10, satisfaction 1-5, why in own words), the alert rule for detractors that comes with the solution, and a customer.</summary>
public sealed class VoiceScene
{
    private const int First = 773000000;

    private readonly CrmOrganization crm;
    private int answers;

    public VoiceScene(CrmOrganization crm, string email = "anna@example.com")
    {
        this.crm = crm;
        Purpose = Assert.Single(Rows("cx_purpose", ("cx_code", "serviceSurvey"))).Id;
        Survey = CreateSurvey();
        Recommend = AddQuestion(1, Nps, "Would you recommend us?", "Vil du anbefale os?", "Skulle du rekommendera oss?");
        AddQuestion(2, Csat, "How satisfied are you?", "Hvor tilfreds er du?", "Hur nöjd är du?");
        AddQuestion(3, OwnWords, "Tell us why.", "Fortæl hvorfor.", "Berätta varför.");
        Activate();
        Contact = AddContact("Anna", "Jensen", email);
        Rule = Assert.Single(Rows("cx_alertrule")).Id;
    }

    public const int Nps = 0;
    public const int Csat = 1;
    public const int OwnWords = 7;
    public const int Attribute = 8;

    public IOrganizationService Admin => crm.AsSystem();

    public IOrganizationService Integration => crm.As(Persona.Integration);

    public Guid Purpose { get; }

    public Guid Survey { get; }

    public Guid Recommend { get; }

    public Guid Contact { get; }

    public Guid Rule { get; }

    public static OptionSetValue Option(int place) => new(First + place);

    public Guid CreateSurvey() => Admin.Create(new Entity("cx_survey")
    {
        ["cx_name"] = "After the visit",
        ["cx_kind"] = Option(0),
        ["cx_purposeid"] = new EntityReference("cx_purpose", Purpose),
        ["cx_languages"] = new OptionSetValueCollection([Option(0), Option(1), Option(2)]),
        ["cx_externalsystem"] = "formbricks",
        ["cx_externalsurveyid"] = "after-visit",
    });

    public Guid AddQuestion(int order, int type, string english, string? danish, string? swedish) => Admin.Create(new Entity("cx_question")
    {
        ["cx_name"] = english,
        ["cx_surveyid"] = new EntityReference("cx_survey", Survey),
        ["cx_order"] = order,
        ["cx_type"] = Option(type),
        ["cx_texten"] = english,
        ["cx_textda"] = danish,
        ["cx_textsv"] = swedish,
    });

    public void Activate() => ImpactChecks.GoLive(Admin, Survey);

    public Guid AddContact(string first, string last, string email, Action<Entity>? more = null)
    {
        var contact = new Entity("contact") { ["firstname"] = first, ["lastname"] = last, ["emailaddress1"] = email };
        more?.Invoke(contact);
        return Admin.Create(contact);
    }

    public Guid AddRule(int threshold, Action<Entity>? more = null)
    {
        var rule = new Entity("cx_alertrule")
        {
            ["cx_name"] = "Detractor",
            ["cx_surveyid"] = new EntityReference("cx_survey", Survey),
            ["cx_metric"] = Option(0),
            ["cx_condition"] = Option(0),
            ["cx_threshold"] = (decimal)threshold,
            ["cx_severity"] = Option(2),
            ["cx_slahours"] = 8,
            ["cx_assignto"] = Option(0),
            ["cx_followuptype"] = Option(0),
        };
        more?.Invoke(rule);
        return Admin.Create(rule);
    }

    /// <summary>One answer of the customer, recorded by the functions' user.</summary>
    public Recorded Answer(int? nps = null, int? csat = null, string? words = null, Action<OrganizationRequest>? more = null) =>
        Record(Integration, request =>
        {
            request["Contact"] = new EntityReference("contact", Contact);
            request["AnswersJson"] = Json(nps, csat, words);
            more?.Invoke(request);
        });

    /// <summary>A request that names survey and source, and whatever the test says.</summary>
    public Recorded Record(IOrganizationService service, Action<OrganizationRequest> more)
    {
        var request = new OrganizationRequest("cx_RecordFeedback")
        {
            ["SourceSystem"] = "test",
            ["SourceId"] = "answer-" + ++answers,
            ["Survey"] = new EntityReference("cx_survey", Survey),
            ["AnswersJson"] = Json(9, null, null),
        };
        more(request);
        return new Recorded(service.Execute(request));
    }

    public static string Json(int? nps, int? csat, string? words) => JsonSerializer.Serialize(new
    {
        version = 1,
        answers = new object?[]
        {
            nps is null ? null : new { question = 1, number = nps },
            csat is null ? null : new { question = 2, number = csat },
            words is null ? null : new { question = 3, text = words },
        }.Where(answer => answer is not null),
    });

    public Entity Row(string table, Guid id) => Admin.Retrieve(table, id, new ColumnSet(true));

    public IReadOnlyList<Entity> Rows(string table, params (string Column, object Value)[] conditions)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        foreach (var (column, value) in conditions)
            query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return [.. Admin.RetrieveMultiple(query).Entities];
    }

    /// <summary>Gives a setting a value in this environment.</summary>
    public void Set(string setting, string value) => Admin.Create(new Entity("environmentvariablevalue")
    {
        ["environmentvariabledefinitionid"] = Assert.Single(Rows("environmentvariabledefinition", ("schemaname", setting))).ToEntityReference(),
        ["schemaname"] = setting,
        ["value"] = value,
    });

    /// <summary>Sets the display language of a user.</summary>
    public void SetLanguage(EntityReference user, int language) => Admin.Update(new Entity("usersettings", user.Id) { ["uilanguageid"] = language });

    public Entity TheTask() => Assert.Single(Rows("task", ("regardingobjectid", Contact)));

    public Entity Customer() => Row("contact", Contact);
}
