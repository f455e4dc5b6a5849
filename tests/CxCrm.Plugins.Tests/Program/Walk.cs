using System.Text;

namespace CxCrm.Plugins.Tests.Program;

/// <summary>What users do, step by step, and what the CRM answers, written down as it comes.</summary>
internal sealed class Walk(CrmOrganization crm)
{
    private readonly StringBuilder text = new();
    private readonly IOrganizationService owner = crm.As(Persona.ProgramOwner);
    private readonly IOrganizationService analyst = crm.As(Persona.Analyst);
    private Guid program;

    public string Document => text.ToString();

    /// <summary>The six levels after the latest assessment.</summary>
    public string Levels { get; private set; } = "";

    public void Begin()
    {
        Line("# From an empty program to level 3 on every step");
        Line("");
        Line("Every figure below is what the CRM answered when the test `WalkTests` took this walk through the imported solution, as users with one role each.");
        Line("Levels are computed from records; nobody types them in.");
        program = Programs.CreateActive(crm, owner);
        Section("The program", "The program owner creates a program with a sponsor and starts it. It comes with its six steps.");
        Show(-1);
    }

    public void Status()
    {
        Section("1. Status", "The program owner records last year's figures: churn, satisfaction of three periods, complaints, errors, competition. The CRM proposes a track; the owner chooses it.");
        var id = owner.Create(Row(
            "cx_baseline",
            ("cx_name", "2025"),
            ("cx_periodstart", new DateTime(2025, 1, 1)),
            ("cx_periodend", new DateTime(2025, 12, 31)),
            ("cx_customersatstart", 4000),
            ("cx_customerslost", 480),
            ("cx_churn", 12m),
            ("cx_churnbefore", 11m),
            ("cx_satisfaction", 71m),
            ("cx_satisfactionbefore", 72m),
            ("cx_satisfactiontwobefore", 74m),
            ("cx_offerfits", true),
            ("cx_customerawareness", 2),
            ("cx_complaints", 38),
            ("cx_errorshare", 11m),
            ("cx_competitionpressure", 3)));
        var row = owner.Retrieve("cx_baseline", id, new ColumnSet("cx_proposedtrack", "cx_advice", "cx_dissatisfied", "cx_dissatisfiedlow", "cx_dissatisfiedhigh"));
        Quote("Advice", row.GetAttributeValue<string>("cx_advice"));
        Fact("Dissatisfied customers, estimated from 38 complaints", $"{row["cx_dissatisfied"]} (range {row["cx_dissatisfiedlow"]} to {row["cx_dissatisfiedhigh"]})");
        owner.Update(new Entity("cx_baseline", id) { ["cx_chosentrack"] = row["cx_proposedtrack"], ["cx_choicereason"] = "The offering fits, and satisfaction still falls." });
        Show(0);
    }

    public void BusinessCase()
    {
        Section("2. Business case", "The analyst fills the four satisfaction bands by estimate and has the case computed.");
        var id = analyst.Create(Row(
            "cx_businesscase",
            ("cx_name", "Satisfied customers stay"),
            ("cx_customers", 4000),
            ("cx_acquisitioncost", new Money(1800)),
            ("cx_investment", new Money(400_000)),
            ("cx_yearlycost", new Money(120_000)),
            ("cx_monthstoeffect", 6),
            ("cx_horizonyears", 3),
            ("cx_discountrate", 8m),
            ("cx_realisationfactor", 50m),
            ("cx_firstyear", 2026)));
        int[] now = [18, 42, 27, 13], wanted = [25, 45, 22, 8], retention = [95, 90, 82, 70], margin = [2200, 1900, 1500, 1100];
        string[] names = ["Very satisfied", "Satisfied", "Neutral", "Dissatisfied"];
        for (var band = 0; band < names.Length; band++)
        {
            analyst.Create(new Entity("cx_businesscaseband")
            {
                ["cx_name"] = names[band],
                ["cx_caseid"] = new EntityReference("cx_businesscase", id),
                ["cx_band"] = Option(band),
                ["cx_sharenow"] = (decimal)now[band],
                ["cx_sharetarget"] = (decimal)wanted[band],
                ["cx_retention"] = (decimal)retention[band],
                ["cx_margin"] = new Money(margin[band]),
            });
        }
        analyst.Execute(new OrganizationRequest("cx_CalculateBusinessCase") { ["Case"] = new EntityReference("cx_businesscase", id) });
        var row = analyst.Retrieve("cx_businesscase", id, new ColumnSet("cx_gain", "cx_npv", "cx_irr", "cx_irrnote", "cx_roi", "cx_paybackyears", "cx_yearlyloss"));
        Fact("Yearly cost of churn", Amount(row, "cx_yearlyloss"));
        Fact("Yearly gain at full effect, half of it counted", Amount(row, "cx_gain"));
        Fact("Net present value over three years at 8 %", Amount(row, "cx_npv"));
        Fact("Internal rate of return", Number(row, "cx_irr") + " % (" + row["cx_irrnote"] + ")");
        Fact("Return on investment", Number(row, "cx_roi") + " %");
        Fact("Payback", row.Contains("cx_paybackyears") ? Number(row, "cx_paybackyears") + " years" : "not within the horizon");
        Show(1);
    }

    public void Ambition()
    {
        Section("3. Ambition", "\"Closer to our customers\" is refused. Three targets that steer are saved, each with a measured baseline and an owner other than the program owner.");
        Quote("Refused", Faults.Refused("CX1111", () => owner.Create(Target("Closer to our customers", 0, 1, 4m, 4.4m))));
        var kpi = owner.Create(Row("cx_kpi", ("cx_name", "Response time"), ("cx_kind", Option(1)), ("cx_unit", "hours"), ("cx_higherisbetter", false)));
        owner.Create(Target("Satisfaction from 4.0 to 4.4", 0, 1, 4m, 4.4m));
        owner.Create(Target("Retention from 85 to 90 %", 1, 10, 85m, 90m));
        var response = Target("Response time from 12 to 8 hours", 5, 16, 12m, 8m);
        response["cx_direction"] = Option(1);
        response["cx_kpiid"] = new EntityReference("cx_kpi", kpi);
        owner.Create(response);
        owner.Create(new Entity("cx_kpivalue")
        {
            ["cx_kpiid"] = new EntityReference("cx_kpi", kpi),
            ["cx_periodstart"] = new DateTime(2026, 1, 1),
            ["cx_periodend"] = new DateTime(2026, 1, 13),
            ["cx_value"] = 11m,
            ["cx_n"] = 60,
        });
        foreach (var target in Rows("cx_ambition", "cx_name"))
            owner.Update(new Entity("cx_ambition", target.Id) { ["ownerid"] = new EntityReference("systemuser", crm.UserId(Persona.Analyst)) });
        crm.RunAsyncSteps();
        foreach (var target in Rows("cx_ambition", "cx_name", "cx_current", "cx_progress").Where(row => row.Contains("cx_current")))
            Fact((string)target["cx_name"], "now " + Number(target, "cx_current") + ", progress " + Number(target, "cx_progress") + " %");
        Show(2);
    }

    public void Toolbox()
    {
        Section("4. Toolbox", "The program owner selects a tool with a reason; the analyst describes a service package with evidence of its value and a journey with touchpoints before, during and after.");
        var tool = owner.RetrieveMultiple(new QueryExpression("cx_tool") { ColumnSet = new ColumnSet("cx_name"), Orders = { new OrderExpression("cx_name", OrderType.Ascending) } }).Entities[0];
        owner.Create(Row("cx_programtool", ("cx_name", tool["cx_name"]), ("cx_toolid", tool.ToEntityReference()), ("cx_reason", "Suits the chosen track.")));
        var package = new EntityReference("cx_servicepackage", analyst.Create(Row("cx_servicepackage", ("cx_name", "Support"))));
        for (var kind = 0; kind < 2; kind++)
        {
            analyst.Create(new Entity("cx_serviceelement")
            {
                ["cx_name"] = kind == 0 ? "Answer within a day" : "A named person",
                ["cx_packageid"] = package,
                ["cx_kind"] = Option(kind),
                ["cx_customervalue"] = 4,
                ["cx_valueevidence"] = Option(1),
            });
        }
        var journey = new EntityReference("cx_journey", analyst.Create(Row("cx_journey", ("cx_name", "Getting help"))));
        string[] touchpoints = ["Find the number", "Talk to support", "Get the summary"];
        for (var phase = 0; phase < touchpoints.Length; phase++)
        {
            analyst.Create(new Entity("cx_touchpoint")
            {
                ["cx_name"] = touchpoints[phase],
                ["cx_journeyid"] = journey,
                ["cx_phase"] = Option(phase),
                ["cx_channel"] = Option(phase == 0 ? 4 : 2),
                ["cx_valuepromise"] = "Help without effort",
                ["cx_functionalexpectation"] = "Quick and right",
                ["cx_emotionalexpectation"] = "Feel taken seriously",
            });
        }
        Show(3);
    }

    public void Voice()
    {
        Section("5. Voice of the customer", "Both halves of the strategy are written down and a survey goes live. Ten customers would not recommend us; each gets a follow-up, is called within the hour and recovered, is asked again through the message gate, and answers 8.");
        owner.Update(new Entity("cx_program", program) { ["cx_vocmeasuring"] = "A survey after each visit, alerts within a minute.", ["cx_vocneeds"] = "Customer ideas and interviews each quarter." });
        new WalkedVoice(crm, program).RecoverTenCustomers();
        Show(4);
    }

    public void Culture()
    {
        Section("6. Culture and communication", "Leaders and staff get a training plan, and more than 80 % of each attend.");
        for (var level = 0; level < 2; level++)
        {
            var people = level == 0 ? 10 : 60;
            owner.Create(Row("cx_trainingneed", ("cx_name", "Meeting customers"), ("cx_stafflevel", Option(level)), ("cx_people", people)));
            owner.Create(Row(
                "cx_trainingsession",
                ("cx_name", "Meeting customers"),
                ("cx_stafflevel", Option(level)),
                ("cx_plannedon", CrmOrganization.Start.Date.AddDays(-10)),
                ("cx_heldon", CrmOrganization.Start.Date.AddDays(-5)),
                ("cx_invited", people),
                ("cx_attended", people * 9 / 10),
                ("cx_anchoringplan", "A customer story at every team meeting.")));
        }
        Show(5);
    }

    public void End()
    {
        Section("Where the program stands", "All six steps are at level 3 from evidence alone.");
        var row = owner.Retrieve("cx_program", program, new ColumnSet("cx_maturity", "cx_currentstep"));
        Fact("Maturity", Number(row, "cx_maturity") + " %");
        Fact("Changes in the history of levels", owner.RetrieveMultiple(new QueryExpression("cx_levelchange") { ColumnSet = new ColumnSet("cx_name") }).Entities.Count.ToString(CultureInfo.InvariantCulture));
    }

    private void Show(int step)
    {
        crm.RunAsyncSteps();
        Levels = Programs.Levels(Programs.Assess(owner, program));
        Line("");
        Line("Levels: **" + Levels + "**");
        if (step < 0)
            return;
        Line("");
        Line("| level | criterion | measured |");
        Line("| --- | --- | --- |");
        foreach (var row in Programs.Evidence(owner, Programs.Steps(owner, program)[step].Id).Where(row => row.GetAttributeValue<bool>("cx_met")))
            Line($"| {row["cx_level"]} | {row["cx_criterioncode"]} | {row["cx_explanation"]} |");
    }

    private Entity Target(string name, int kind, int metric, decimal from, decimal to) => Row(
        "cx_ambition",
        ("cx_name", name),
        ("cx_kind", Option(kind)),
        ("cx_metric", Option(metric)),
        ("cx_baseline", from),
        ("cx_baselinen", 120),
        ("cx_baselineon", new DateTime(2025, 12, 31)),
        ("cx_target", to),
        ("cx_dueon", new DateTime(2026, 12, 31)));

    private Entity Row(string table, params (string Column, object Value)[] columns)
    {
        var row = new Entity(table) { ["cx_programid"] = new EntityReference("cx_program", program) };
        foreach (var (column, value) in columns)
            row[column] = value;
        return row;
    }

    private List<Entity> Rows(string table, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition("cx_programid", ConditionOperator.Equal, program);
        query.AddOrder("cx_name", OrderType.Ascending);
        return [.. owner.RetrieveMultiple(query).Entities];
    }

    private void Section(string heading, string story)
    {
        Line("");
        Line("## " + heading);
        Line("");
        Line(story);
    }

    private void Quote(string what, string sentences)
    {
        Line("");
        Line(what + ":");
        Line("");
        foreach (var sentence in sentences.Split('\n'))
            Line("> " + sentence);
    }

    private void Fact(string what, string value)
    {
        Line("");
        Line(what + ": " + value);
    }

    private void Line(string line) => text.Append(line).Append('\n');

    private static string Amount(Entity row, string column) => row.GetAttributeValue<Money>(column).Value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Number(Entity row, string column) => row.GetAttributeValue<decimal>(column).ToString("0.##", CultureInfo.InvariantCulture);

    private static OptionSetValue Option(int place) => new(773000000 + place);
}
