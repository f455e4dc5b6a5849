namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>A person with something in every corner: own columns, feedback with answers, invitation, consents, task, notes, mail, call, other requests, audit.</summary>
internal sealed record SeededPerson(Guid Id)
{
    public const string FirstName = "Søren";
    public const string LastName = "Ærøskøbing";
    public const string Email = "soren.unique@example.dk";
    public const string Phone = "61728394";
    public const string Street = "Vindeballe Mark 77";
    public const string BystanderEmail = "bystander@example.dk";

    public static SeededPerson Create(CrmOrganization crm)
    {
        var id = People.Create(crm, with: Identity);
        var person = new EntityReference("contact", id);
        var admin = crm.AsSystem();
        admin.Update(new Entity("contact", id) { ["jobtitle"] = $"Buyer, {Phone}" });
        Feedback(crm, person);
        People.Consent(crm, id, "given");
        admin.Create(new Entity("task") { ["subject"] = $"Call {FirstName} {LastName} on {Phone}", ["regardingobjectid"] = person });
        admin.Create(new Entity("annotation") { ["subject"] = "Note", ["notetext"] = $"Lives at {Street}", ["objectid"] = person });
        admin.Create(Activity("email", "to", Email, person));
        admin.Create(Activity("phonecall", "from", Phone, person));
        SharedMail(crm, person);
        return new(id);
    }

    public static Guid Bystander(CrmOrganization crm) =>
        People.Create(crm, with: row => { row["emailaddress1"] = BystanderEmail; row["telephone1"] = "99887766"; row["lastname"] = "Nielsen"; });

    private static void Identity(Entity contact)
    {
        contact["firstname"] = FirstName;
        contact["lastname"] = LastName;
        contact["emailaddress1"] = Email;
        contact["telephone1"] = Phone;
        contact["mobilephone"] = "+45 " + Phone;
        contact["address1_line1"] = Street;
        contact["description"] = $"Prefers {Email.ToUpperInvariant()}";
        contact["birthdate"] = new DateTime(1980, 2, 3);
    }

    private static void Feedback(CrmOrganization crm, EntityReference person)
    {
        var admin = crm.AsSystem();
        var survey = new EntityReference("cx_survey", admin.Create(new Entity("cx_survey") { ["cx_name"] = "After service", ["cx_purposeid"] = People.Purpose(crm, "serviceSurvey") }));
        var question = new EntityReference("cx_question", admin.Create(new Entity("cx_question")
        {
            ["cx_name"] = "Why",
            ["cx_surveyid"] = survey,
            ["cx_order"] = 1,
            ["cx_type"] = new OptionSetValue(773000007),
            ["cx_texten"] = "Why?",
        }));
        var feedback = new EntityReference("cx_feedback", admin.Create(new Entity("cx_feedback")
        {
            ["cx_surveyid"] = survey,
            ["cx_contactid"] = person,
            ["cx_nps"] = 3,
            ["cx_respondedon"] = crm.Clock.UtcNow,
            ["cx_sourcesystem"] = "test",
            ["cx_sourceid"] = $"{Email}/1",
        }));
        admin.Create(new Entity("cx_answer") { ["cx_feedbackid"] = feedback, ["cx_questionid"] = question, ["cx_text"] = $"Write to {Email}" });
        admin.Create(new Entity("cx_invitation")
        {
            ["cx_surveyid"] = survey,
            ["cx_contactid"] = person,
            ["cx_channel"] = new OptionSetValue(773000000),
            ["cx_state"] = new OptionSetValue(773000001),
            ["cx_senton"] = crm.Clock.UtcNow,
        });
    }

    private static Entity Activity(string table, string list, string text, EntityReference person) => new(table)
    {
        ["subject"] = $"About {text}",
        ["description"] = $"{FirstName} {LastName}, {Phone}",
        [list] = new EntityCollection([Party(person)]),
        ["regardingobjectid"] = person,
    };

    // A mail to two customers: it stays for the other one.
    private static void SharedMail(CrmOrganization crm, EntityReference person)
    {
        var other = new EntityReference("contact", Bystander(crm));
        crm.AsSystem().Create(new Entity("email") { ["subject"] = "Opening hours", ["to"] = new EntityCollection([Party(person), Party(other)]) });
    }

    private static Entity Party(EntityReference row) => new("activityparty") { ["partyid"] = row };
}
