namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>An objection to marketing outlives the erasure (GDPR Art. 21(3)), as a keyed hash. The key comes with the calls of the functions and stands nowhere else.</summary>
public sealed class SuppressionTests : IDisposable
{
    private const string Key = Requests.SuppressionKey;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void Without_an_objection_nothing_is_kept_although_the_person_was_told()
    {
        Erase(SeededPerson.Create(crm).Id, told: true);

        Assert.Empty(People.Rows(crm, "cx_suppression"));
    }

    [Fact]
    public void An_objection_of_which_the_person_was_not_told_keeps_nothing()
    {
        var person = SeededPerson.Create(crm).Id;
        Object(person);

        Erase(person, told: false);

        Assert.Empty(People.Rows(crm, "cx_suppression"));
    }

    [Fact]
    public void After_an_objection_only_keyed_hashes_stay_and_the_certificate_says_so()
    {
        var person = SeededPerson.Create(crm).Id;
        Object(person);

        var certificate = Erase(person, told: true, Key);

        var rows = People.Rows(crm, "cx_suppression", "cx_hmac", "cx_toldon", "cx_expireson");
        Assert.Equal(2, rows.Count); // the e-mail address, and one number however often it was written
        Assert.All(rows, row => Assert.Matches("^[0-9a-f]{64}$", (string)row["cx_hmac"]));
        Assert.All(rows, row => Assert.Equal(crm.Clock.UtcNow.Date.AddMonths(36), (DateTime)row["cx_expireson"]));
        Assert.Empty(DatabaseFile.Search(crm, SeededPerson.Email, SeededPerson.Phone));
        Assert.Contains("keyed hash of", certificate, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_key_the_erasure_of_who_objected_and_was_told_stops_before_anything_is_erased()
    {
        var person = SeededPerson.Create(crm).Id;
        Object(person);
        var request = Told(Requests.Open(crm, person, confirmed: true));
        var version = crm.AsSystem().Retrieve("contact", person, new ColumnSet("versionnumber"))["versionnumber"];

        var sentence = Faults.Refused("CX1360", () => Requests.Continue(crm, request));

        Assert.Contains("Being carried out", sentence, StringComparison.Ordinal);
        Assert.Equal(version, crm.AsSystem().Retrieve("contact", person, new ColumnSet("versionnumber"))["versionnumber"]);
        Assert.NotEmpty(DatabaseFile.Search(crm, SeededPerson.Email));
    }

    [Fact]
    public void Once_the_hash_is_kept_the_officer_goes_on_without_the_key()
    {
        var person = SeededPerson.Create(crm).Id;
        Object(person);
        var request = Told(Requests.Open(crm, person, confirmed: true));
        for (var slice = 0; slice < 50 && People.Rows(crm, "cx_suppression").Count == 0; slice++) Requests.Continue(crm, request, rows: 1, Key);

        Requests.Erase(crm, request);

        Assert.Equal(2, People.Rows(crm, "cx_suppression").Count);
    }

    [Fact]
    public void A_key_that_is_no_secret_is_refused()
    {
        var person = SeededPerson.Create(crm).Id;
        Object(person);

        var sentence = Faults.Refused("CX1361", () => Requests.Continue(crm, Told(Requests.Open(crm, person, confirmed: true)), key: "short-key"));

        Assert.DoesNotContain("short-key", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_stands_in_no_table_and_in_no_fault()
    {
        Suppressed();
        var back = Create(row => row["emailaddress1"] = SeededPerson.Email);
        Match();
        var other = "another-key-of-at-least-32-characters";

        var sentence = Faults.Refused("CX1364", () => Match(other));

        Assert.DoesNotContain(other, sentence, StringComparison.Ordinal);
        Assert.Equal("objected", Verdict(back).Rule);
        Assert.Empty(DatabaseFile.Search(crm, Key, other));
    }

    [Fact]
    public void Another_key_is_refused_where_it_would_make_hashes_that_are_never_compared()
    {
        Suppressed();
        var second = SeededPerson.Bystander(crm);
        Object(second);

        Faults.Refused("CX1364", () => Requests.Continue(crm, Told(Requests.Open(crm, second, confirmed: true)), key: "another-key-of-at-least-32-characters"));
    }

    [Theory]
    [InlineData("emailaddress1", "SOREN.Unique@example.dk")]
    [InlineData("emailaddress2", "soren.unique@EXAMPLE.dk")]
    [InlineData("emailaddress3", "ｓoren.unique@example.dk")]
    [InlineData("mobilephone", "0045 61 72 83 94")]
    [InlineData("telephone1", "+45 (61) 72-83-94")]
    [InlineData("telephone3", "61728394")]
    [InlineData("home2", "61728394")]
    public void A_new_contact_with_the_address_however_it_is_written_gets_no_marketing_once_it_is_compared(string column, string address)
    {
        Suppressed();
        var back = Create(row => row[column] = address);
        Assert.Equal(("no", "notcompared"), Verdict(back));

        Match();

        Assert.Equal(("no", "objected"), Verdict(back));
    }

    [Fact]
    public void Service_passes_and_the_person_may_consent_again_before_and_after_the_comparison()
    {
        Suppressed();
        var back = Create(row => row["emailaddress1"] = SeededPerson.Email);
        Assert.Equal(("yes", "neutralsurvey"), Verdict(back, "serviceSurvey"));

        Match();
        Assert.Equal(("yes", "neutralsurvey"), Verdict(back, "serviceSurvey"));
        People.Consent(crm, back, "given");

        Assert.Equal("yes", Verdict(back).Answer);
        var eager = Create(row => row["emailaddress1"] = "eager@example.se");
        People.Consent(crm, eager, "given");
        Assert.Equal("yes", Verdict(eager).Answer);
    }

    [Fact]
    public void An_address_of_somebody_else_waits_for_the_comparison_and_then_passes()
    {
        Suppressed();
        var other = Create(row => row["emailaddress1"] = "other@example.se");
        Assert.Equal(("no", "notcompared"), Verdict(other));
        Faults.Refused("CX1311", () => crm.AsSystem().Create(Mail(new EntityReference("contact", other))));

        Match();

        Assert.Equal("yes", Verdict(other).Answer);
        Assert.NotEqual(Guid.Empty, crm.AsSystem().Create(Mail(new EntityReference("contact", other))));
    }

    [Theory]
    [InlineData(1030, "Adressen er ny")]
    [InlineData(1033, "The address is new")]
    [InlineData(1053, "Adressen är ny")]
    public void What_waits_is_said_in_the_users_language(int language, string text)
    {
        Suppressed();
        var request = Check(Create(row => row["emailaddress1"] = "other@example.se"), "newsletter");
        request["Language"] = language;

        Assert.StartsWith(text, (string)crm.As(Persona.Frontline).Execute(request)["Text"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_address_is_compared_and_a_block_ends_with_the_address()
    {
        Suppressed();
        var back = Create(row => row["emailaddress1"] = "other@example.se");
        Match();
        Assert.Equal("yes", Verdict(back).Answer);

        Change(back, "emailaddress1", SeededPerson.Email);
        Assert.Equal(("no", "notcompared"), Verdict(back));
        Match();
        Assert.Equal(("no", "objected"), Verdict(back));

        Change(back, "emailaddress1", "other@example.se");
        Assert.Equal(("no", "objected"), Verdict(back));
        Match();
        Assert.Equal("yes", Verdict(back).Answer);
        Assert.Null(Until(back));
    }

    [Fact]
    public void A_block_stays_while_another_address_of_the_contact_matches()
    {
        Suppressed();
        var back = Create(row => { row["emailaddress1"] = SeededPerson.Email; row["mobilephone"] = SeededPerson.Phone; });
        Match();

        Change(back, "emailaddress1", null);
        Match();

        Assert.Equal(("no", "objected"), Verdict(back));
    }

    [Fact]
    public void A_transaction_that_ends_after_the_comparison_is_not_passed_over()
    {
        Suppressed();
        Match();
        // What a transaction of two minutes looks like from outside: it is not seen until it ends, and then the row bears the moment in which it began.
        var back = Create(row => row["emailaddress1"] = SeededPerson.Email);
        var began = crm.Clock.UtcNow;
        Hide(back, began.AddMinutes(-10));
        crm.Clock.Advance(TimeSpan.FromMinutes(2));
        Tick();
        Hide(back, began);

        Assert.Equal(("no", "notcompared"), Verdict(back));
        Match();
        Assert.Equal(("no", "objected"), Verdict(back));
    }

    [Fact]
    public void A_bulk_import_within_one_second_is_compared_to_its_last_row()
    {
        Suppressed();
        Match();
        for (var number = 0; number < 510; number++) Create(row => row["emailaddress1"] = $"bulk{number}@example.se");
        var back = Create(row => row["emailaddress1"] = SeededPerson.Email);
        crm.Clock.Advance(TimeSpan.FromSeconds(1));
        var next = Create(row => row["mobilephone"] = SeededPerson.Phone);

        var (compared, changed) = Match();

        Assert.Equal((512, 2), (compared, changed));
        Assert.Equal(("objected", "objected"), (Verdict(back).Rule, Verdict(next).Rule));
        Assert.Equal((0, 0), Match());
    }

    [Fact]
    public void While_nobody_objected_nothing_is_held_back_and_no_contact_is_read_or_written()
    {
        var person = Create(row => row["emailaddress1"] = "somebody@example.se");
        var version = crm.AsSystem().Retrieve("contact", person, new ColumnSet("versionnumber"))["versionnumber"];
        Assert.Equal("yes", Verdict(person).Answer);

        Assert.Equal((0, 0), Match(key: null));

        Assert.InRange(crm.Calls, 1, 5);
        Assert.Equal("yes", Verdict(person).Answer);
        Assert.Equal(version, crm.AsSystem().Retrieve("contact", person, new ColumnSet("versionnumber"))["versionnumber"]);
    }

    [Fact]
    public void Where_nothing_compares_new_addresses_wait_and_the_job_says_what_it_lacks()
    {
        Suppressed();
        var back = Create(row => row["emailaddress1"] = SeededPerson.Email);
        crm.Clock.Advance(TimeSpan.FromDays(30));

        Assert.Equal(("no", "notcompared"), Verdict(back));
        Faults.Refused("CX1365", () => Match(key: null));
        Assert.Equal(("no", "notcompared"), Verdict(back));
    }

    [Fact]
    public void A_progress_that_can_not_be_read_holds_back_until_the_next_run()
    {
        Suppressed();
        var other = Create(row => row["emailaddress1"] = "other@example.se");
        Match();
        var job = People.Rows(crm, "cx_scheduledjob", "cx_code").Single(row => (string)row["cx_code"] == "suppressions");
        crm.AsSystem().Update(new Entity("cx_scheduledjob", job.Id) { ["cx_cursor"] = "no progress" });

        Assert.Equal(("no", "notcompared"), Verdict(other));
        Match();
        Assert.Equal("yes", Verdict(other).Answer);
    }

    [Fact]
    public void Who_writes_the_moment_by_hand_only_has_the_contact_compared_again()
    {
        Suppressed();
        var back = Create(row => { row["emailaddress1"] = SeededPerson.Email; row["cx_addresschangedon"] = crm.Clock.UtcNow.AddYears(-1); });
        Assert.Equal(("no", "notcompared"), Verdict(back));

        crm.AsSystem().Update(new Entity("contact", back) { ["cx_addresschangedon"] = null });

        Assert.Equal(("no", "notcompared"), Verdict(back));
    }

    [Fact]
    public void Addresses_that_are_written_unchanged_are_not_new()
    {
        Suppressed();
        var other = Create(row => row["emailaddress1"] = "other@example.se");
        Match();
        crm.Clock.Advance(TimeSpan.FromHours(1));

        Change(other, "emailaddress1", "other@example.se");

        Assert.Equal("yes", Verdict(other).Answer);
    }

    [Fact]
    public void An_address_written_with_the_bypass_header_is_compared_once_its_moment_is_written()
    {
        Suppressed();
        var contact = new Entity("contact") { ["lastname"] = "Ek", ["cx_country"] = new OptionSetValue(People.Sweden), ["parentcustomerid"] = Company(), ["emailaddress1"] = SeededPerson.Email };
        var back = (Guid)crm.AsSystem().Execute(new OrganizationRequest("Create") { ["Target"] = contact, ["BypassBusinessLogicExecution"] = "CustomSync,CustomAsync" })["id"];

        crm.AsSystem().Update(new Entity("contact", back) { ["cx_addresschangedon"] = crm.Clock.UtcNow });

        Assert.Equal(("no", "notcompared"), Verdict(back));
        Match();
        Assert.Equal(("no", "objected"), Verdict(back));
    }

    [Fact]
    public void The_gate_knows_with_at_most_three_calls_whoever_the_recipients_are()
    {
        Suppressed();
        var back = new EntityReference("contact", Create(row => row["emailaddress1"] = SeededPerson.Email));
        Verdict(back.Id);
        Assert.InRange(crm.Calls, 1, 3);
        Match();
        Verdict(back.Id);
        Assert.InRange(crm.Calls, 1, 3);
        var other = new EntityReference("contact", Create(row => row["emailaddress1"] = "other@example.se"));
        Match();

        crm.AsSystem().Create(Mail(other, Company()));

        var gate = crm.Organization.Engine.History.Latest.Last(run => run.PluginType.EndsWith(".RefuseUnlawfulEmail", StringComparison.Ordinal));
        Assert.Contains("calls=3/", gate.Trace, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merge_keeps_the_objection_and_so_does_the_comparison_after_it()
    {
        Suppressed();
        var back = Create(row => row["emailaddress1"] = SeededPerson.Email);
        var between = Create(row => row["emailaddress1"] = "between@example.se");
        var kept = Create(row => row["emailaddress1"] = "fresh@example.se");
        Match();
        Merge(between, back);
        Merge(kept, between);
        Assert.Equal(("no", "objected"), Verdict(kept));

        Match();

        Assert.Equal(("no", "objected"), Verdict(kept));
    }

    [Fact]
    public void A_survivor_is_compared_again_with_what_was_merged_into_it()
    {
        Suppressed();
        var kept = Create(row => row["emailaddress1"] = "fresh@example.se");
        Match();
        crm.Clock.Advance(TimeSpan.FromHours(1));
        var back = Create(row => row["emailaddress1"] = SeededPerson.Email);
        Merge(kept, back);
        Assert.Equal(("no", "notcompared"), Verdict(kept));

        Match();

        Assert.Equal(("no", "objected"), Verdict(kept));
    }

    [Fact]
    public void An_expired_hash_blocks_nothing_and_is_deleted_with_its_history()
    {
        Suppressed();
        var back = Create(row => row["emailaddress1"] = SeededPerson.Email);
        Match();

        crm.Clock.Advance(crm.Clock.UtcNow.AddMonths(36).AddDays(1) - crm.Clock.UtcNow);

        Assert.Equal("yes", Verdict(back).Answer);
        Assert.Equal("yes", Verdict(Create(row => row["emailaddress1"] = "new@example.se")).Answer);
        var answer = crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_DeleteExpiredSuppressions"));
        Assert.Equal((true, 2), ((bool)answer["Done"], (int)answer["Deleted"]));
        Assert.Empty(People.Rows(crm, "cx_suppression"));
    }

    public void Dispose() => crm.Dispose();

    // Somebody who objected, was told, and was erased.
    private void Suppressed()
    {
        var person = SeededPerson.Create(crm).Id;
        Object(person);
        Erase(person, told: true, Key);
    }

    private (int Compared, int Changed) Match(string? key = Key)
    {
        crm.Clock.Advance(TimeSpan.FromMinutes(4));
        return Tick(key);
    }

    private (int Compared, int Changed) Tick(string? key = Key)
    {
        var request = new OrganizationRequest("cx_MatchSuppressions");
        if (key is not null) request["SuppressionKey"] = key;
        var (compared, changed) = (0, 0);
        for (var slice = 0; slice < 10; slice++)
        {
            var answer = crm.As(Persona.Integration).Execute(request);
            compared += (int)answer["Compared"];
            changed += (int)answer["Changed"];
            if ((bool)answer["Done"]) return (compared, changed);
        }

        throw new InvalidOperationException("The comparison does not end.");
    }

    // A company's employee in Sweden: marketing is lawful without consent, so that only an objection stands in its way.
    private Guid Create(Action<Entity> with)
    {
        var contact = new Entity("contact") { ["lastname"] = "Ek", ["cx_country"] = new OptionSetValue(People.Sweden), ["parentcustomerid"] = Company() };
        with(contact);
        return crm.AsSystem().Create(contact);
    }

    private EntityReference Company() => new("account", crm.AsSystem().Create(new Entity("account")
    {
        ["name"] = "Bolaget AB",
        ["cx_legalform"] = new OptionSetValue(773000000),
        ["cx_country"] = new OptionSetValue(People.Sweden),
    }));

    private void Change(Guid contact, string column, string? value) => crm.AsSystem().Update(new Entity("contact", contact) { [column] = value });

    private DateTime? Until(Guid contact) => crm.AsSystem().Retrieve("contact", contact, new ColumnSet("cx_suppresseduntil")).GetAttributeValue<DateTime?>("cx_suppresseduntil");

    // Past the pipeline, which would stamp the moment of this write.
    private void Hide(Guid contact, DateTime changedOn) =>
        DatabaseFile.Fill(crm, "contact", "cx_addresschangedon", changedOn.ToString("yyyy-MM-dd'T'HH:mm:ss'.000Z'", CultureInfo.InvariantCulture), contact);

    private void Merge(Guid kept, Guid lost) => crm.AsSystem().Execute(new OrganizationRequest("Merge")
    {
        ["Target"] = new EntityReference("contact", kept),
        ["SubordinateId"] = lost,
        ["UpdateContent"] = new Entity("contact"),
        ["PerformParentingChecks"] = false,
    });

    private string Erase(Guid person, bool told, string? key = null)
    {
        var request = Requests.Open(crm, person, confirmed: true);
        return Requests.Erase(crm, told ? Told(request) : request, key);
    }

    private EntityReference Told(EntityReference request)
    {
        crm.As(Persona.PrivacyOfficer).Update(new Entity("cx_privacyrequest", request.Id) { ["cx_suppressiontoldon"] = crm.Clock.UtcNow });
        return request;
    }

    private void Object(Guid contact) =>
        crm.As(Persona.Frontline).Execute(new OrganizationRequest("cx_OpenPrivacyRequest") { ["Contact"] = new EntityReference("contact", contact), ["Type"] = "objection" });

    private Entity Mail(params EntityReference[] to) => new("email")
    {
        ["subject"] = "Nyheter",
        ["to"] = new EntityCollection([.. to.Select(who => new Entity("activityparty") { ["partyid"] = who })]) { EntityName = "activityparty" },
        ["directioncode"] = true,
        ["cx_purposeid"] = People.Purpose(crm, "newsletter"),
    };

    private (string Answer, string Rule) Verdict(Guid contact, string purpose = "newsletter")
    {
        var verdict = crm.As(Persona.Frontline).Execute(Check(contact, purpose));
        return ((string)verdict["Verdict"], (string)verdict["Rule"]);
    }

    private static OrganizationRequest Check(Guid contact, string purpose) => new("cx_CheckMessage")
    {
        ["Recipient"] = new EntityReference("contact", contact),
        ["Purpose"] = purpose,
        ["Channel"] = "email",
    };
}
