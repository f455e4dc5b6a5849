namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>GDPR Art. 12(3)-(6) on the request's row, whoever writes it.</summary>
public sealed class RequestDeadlineTests : IDisposable
{
    private const int Asked = 773000001;
    private const int Confirmed = 773000002;
    private const int Refused = 773000006;
    private const int Completed = 773000005;
    private const int Received = 773000000;
    private const int AwaitingIdentity = 773000001;
    private const int Unfounded = 773000008;
    private const int Bookkeeping = 773000002;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Theory]
    [InlineData("access")]
    [InlineData("rectification")]
    [InlineData("erasure")]
    [InlineData("restriction")]
    [InlineData("portability")]
    [InlineData("objection")]
    public void A_request_of_every_type_has_a_calendar_month_and_is_not_opened_twice(string type)
    {
        var contact = People.Create(crm);
        var answer = Open(contact, type);

        // Received Wednesday 14 January 2026; 14 February is a Saturday.
        Assert.Equal(new DateTime(2026, 2, 16), answer["DueOn"]);
        Assert.Equal(new DateTime(2026, 2, 16), Row(answer, "cx_dueon").GetAttributeValue<DateTime>("cx_dueon"));
        Faults.Refused("CX1320", () => Open(contact, type));
    }

    [Fact]
    public void Asking_who_it_is_stops_the_clock_and_the_answer_starts_it_again()
    {
        var request = Open(People.Create(crm), "access");
        Change(request, ("cx_identitystate", new OptionSetValue(Asked)));
        var waiting = Row(request, "cx_dueon", "cx_state", "cx_identityaskedon");
        Assert.False(waiting.Contains("cx_dueon"));
        Assert.Equal(AwaitingIdentity, waiting.GetAttributeValue<OptionSetValue>("cx_state").Value);
        Assert.Equal(CrmOrganization.Start, waiting.GetAttributeValue<DateTime>("cx_identityaskedon"));

        crm.Clock.Advance(TimeSpan.FromDays(10));
        Change(request, ("cx_identitystate", new OptionSetValue(Confirmed)));

        // Ten days more: 24 February 2026 is a Tuesday.
        var running = Row(request, "cx_dueon", "cx_state");
        Assert.Equal(new DateTime(2026, 2, 24), running.GetAttributeValue<DateTime>("cx_dueon"));
        Assert.Equal(Received, running.GetAttributeValue<OptionSetValue>("cx_state").Value);
    }

    [Fact]
    public void An_extension_has_a_reason_is_told_in_time_and_comes_once()
    {
        var request = Open(People.Create(crm), "access");
        Faults.Refused("CX1380", () => Change(request, ("cx_extensiontoldon", CrmOrganization.Start)));

        Change(request, ("cx_extensionreason", "Twelve systems"), ("cx_extensiontoldon", CrmOrganization.Start));
        Assert.Equal(new DateTime(2026, 4, 14), Row(request, "cx_dueon").GetAttributeValue<DateTime>("cx_dueon"));
        Faults.Refused("CX1382", () => Change(request, ("cx_extensiontoldon", CrmOrganization.Start.AddHours(1))));
    }

    [Fact]
    public void An_extension_told_after_the_first_month_is_refused_and_changes_nothing()
    {
        var request = Open(People.Create(crm), "access");
        crm.Clock.Set(new DateTime(2026, 2, 17, 9, 0, 0, DateTimeKind.Utc));

        Faults.Refused("CX1381", () => Change(request, ("cx_extensionreason", "Forgotten"), ("cx_extensiontoldon", crm.Clock.UtcNow)));
        Assert.Equal(new DateTime(2026, 2, 16), Row(request, "cx_dueon").GetAttributeValue<DateTime>("cx_dueon"));
    }

    [Fact]
    public void A_refusal_says_its_ground_and_reasons_and_the_ground_fits_the_right()
    {
        var request = Open(People.Create(crm), "access");
        Faults.Refused("CX1383", () => Change(request, ("cx_state", new OptionSetValue(Refused))));
        Faults.Refused("CX1384", () => Change(request, ("cx_state", new OptionSetValue(Refused)), ("cx_refusalground", new OptionSetValue(Bookkeeping)), ("cx_reasons", "Kept")));

        Change(request, ("cx_state", new OptionSetValue(Refused)), ("cx_refusalground", new OptionSetValue(Unfounded)), ("cx_reasons", "The 40th this week"));
        var row = Row(request, "cx_decidedon", "cx_answeredlate");
        Assert.Equal(CrmOrganization.Start, row.GetAttributeValue<DateTime>("cx_decidedon"));
        Assert.False(row.GetAttributeValue<bool>("cx_answeredlate"));
    }

    [Fact]
    public void A_refusal_after_the_first_month_is_late_although_the_answer_was_extended()
    {
        var request = Open(People.Create(crm), "access");
        Change(request, ("cx_extensionreason", "Twelve systems"), ("cx_extensiontoldon", CrmOrganization.Start));
        crm.Clock.Set(new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc));

        Change(request, ("cx_state", new OptionSetValue(Refused)), ("cx_refusalground", new OptionSetValue(Unfounded)), ("cx_reasons", "Why"));
        Assert.True(Row(request, "cx_answeredlate").GetAttributeValue<bool>("cx_answeredlate"));
    }

    [Fact]
    public void The_deadline_itself_cannot_be_written_and_a_closed_case_keeps_its_dates()
    {
        var request = Open(People.Create(crm), "access");
        Change(request, ("cx_dueon", new DateTime(2027, 1, 1)));
        Assert.Equal(new DateTime(2026, 2, 16), Row(request, "cx_dueon").GetAttributeValue<DateTime>("cx_dueon"));

        Change(request, ("cx_state", new OptionSetValue(Completed)));
        Faults.Refused("CX1324", () => Change(request, ("cx_identityaskedon", CrmOrganization.Start)));
    }

    [Fact]
    public void Dates_before_the_request_or_in_the_future_are_refused()
    {
        var request = Open(People.Create(crm), "access");
        Faults.Refused("CX1385", () => Change(request, ("cx_identityaskedon", CrmOrganization.Start.AddDays(-3))));
        Faults.Refused("CX1385", () => Change(request, ("cx_identityaskedon", CrmOrganization.Start.AddDays(3))));
    }

    [Theory]
    [InlineData(People.Denmark, 773000001, "Datatilsynet", "domstolene")]
    [InlineData(People.Sweden, 773000002, "IMY", "domstol")]
    [InlineData(People.Sweden, 773000000, "IMY", "court")]
    public void The_refusal_letter_names_ground_reasons_authority_and_court_in_the_persons_language(int country, int language, string authority, string court)
    {
        Settings();
        var request = Open(People.Create(crm, country, contact => contact["cx_language"] = new OptionSetValue(language)), "access");
        Change(request, ("cx_refusalground", new OptionSetValue(Unfounded)), ("cx_reasons", "<script>alert(1)</script> repeated"));

        var letter = Letter(request, "refusal");
        Assert.Contains((string)request["CaseNumber"], (string)letter["Subject"], StringComparison.Ordinal);
        Assert.Contains(authority, (string)letter["Body"], StringComparison.Ordinal);
        Assert.Contains(court, (string)letter["Body"], StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; repeated", (string)letter["Body"], StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", (string)letter["Body"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("receipt")]
    [InlineData("identity")]
    [InlineData("restriction")]
    [InlineData("answer")]
    public void Every_letter_can_be_written(string letter)
    {
        Settings();
        var request = Open(People.Create(crm), "restriction");
        Assert.StartsWith("<p>", (string)Letter(request, letter)["Body"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(People.Denmark, 773000000, "We will now lift the restriction (GDPR Art. 18(3)).", "The reasons: The address is settled", "Datatilsynet", "court")]
    [InlineData(People.Denmark, 773000001, "(GDPR art. 18, stk. 3)", "The address is settled", "Datatilsynet", "domstolene")]
    [InlineData(People.Sweden, 773000002, "(GDPR art. 18.3)", "The address is settled", "IMY", "domstol")]
    public void The_letter_before_a_restriction_is_lifted_says_why_and_where_to_complain(int country, int language, string law, string reasons, string authority, string court)
    {
        Settings();
        var request = Open(People.Create(crm, country, contact => contact["cx_language"] = new OptionSetValue(language)), "restriction");
        Change(request, ("cx_reasons", "The address is settled"));

        var letter = Letter(request, "lift");

        Assert.Contains((string)request["CaseNumber"], (string)letter["Subject"], StringComparison.Ordinal);
        var body = System.Net.WebUtility.HtmlDecode((string)letter["Body"]);
        Assert.All(new[] { (string)request["CaseNumber"], law, reasons, authority, court, "Havn A/S" }, text => Assert.Contains(text, body, StringComparison.Ordinal));
    }

    [Fact]
    public void A_letter_lacking_facts_and_an_unknown_letter_are_refused()
    {
        Settings();
        var request = Open(People.Create(crm), "access");
        Faults.Refused("CX1398", () => Letter(request, "extension"));
        Faults.Refused("CX1398", () => Letter(request, "lift"));
        Faults.Refused("CX1383", () => Letter(request, "refusal"));
        Faults.Refused("CX1309", () => Letter(request, "poem"));
    }

    [Fact]
    public void The_extension_letter_states_the_new_date_before_the_telling_is_recorded()
    {
        Settings();
        var request = Open(People.Create(crm), "access");
        Change(request, ("cx_extensionreason", "Twelve systems"));
        Assert.Contains("14 April 2026", (string)Letter(request, "extension")["Body"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_without_the_privilege_writes_no_letters() =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(Persona.Analyst).Execute(LetterRequest(Open(People.Create(crm), "access"), "receipt")));

    public void Dispose() => crm.Dispose();

    private void Settings()
    {
        foreach (var (name, value) in new[] { ("cx_ControllerName", "Havn A/S"), ("cx_ControllerContact", "privacy@havn.example") })
        {
            var query = new QueryExpression("environmentvariabledefinition");
            query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, name);
            var definition = crm.AsSystem().RetrieveMultiple(query).Entities.Single().ToEntityReference();
            crm.AsSystem().Create(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = definition, ["value"] = value });
        }
    }

    private OrganizationResponse Open(Guid contact, string type) => crm.As(Persona.PrivacyOfficer).Execute(
        new OrganizationRequest("cx_OpenPrivacyRequest") { ["Contact"] = new EntityReference("contact", contact), ["Type"] = type });

    private void Change(OrganizationResponse request, params (string Column, object Value)[] values)
    {
        var row = new Entity("cx_privacyrequest", ((EntityReference)request["Request"]).Id);
        foreach (var (column, value) in values) row[column] = value;
        crm.As(Persona.PrivacyOfficer).Update(row);
    }

    private Entity Row(OrganizationResponse request, params string[] columns) =>
        crm.As(Persona.PrivacyOfficer).Retrieve("cx_privacyrequest", ((EntityReference)request["Request"]).Id, new ColumnSet(columns));

    private OrganizationResponse Letter(OrganizationResponse request, string letter) => crm.As(Persona.PrivacyOfficer).Execute(LetterRequest(request, letter));

    private static OrganizationRequest LetterRequest(OrganizationResponse request, string letter) =>
        new("cx_DraftPrivacyLetter") { ["Request"] = request["Request"], ["Letter"] = letter };
}
