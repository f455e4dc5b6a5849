using System.Globalization;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Bench;

/// <summary>Customers and what hangs on them: half feedback with an answer each, a quarter tasks, a quarter notes.</summary>
internal sealed class ErasureRows(BulkWriter bulk)
{
    private readonly EntityReference _survey = new("cx_survey", bulk.Create(new Entity("cx_survey") { ["cx_name"] = "After service" }));
    private EntityReference? _question;

    private EntityReference Question => _question ??= new("cx_question", bulk.Create(new Entity("cx_question")
    {
        ["cx_name"] = "Why",
        ["cx_surveyid"] = _survey,
        ["cx_order"] = 1,
        ["cx_type"] = new OptionSetValue(773000007),
        ["cx_texten"] = "Why?",
    }));

    public EntityReference Contact(int number) => new("contact", bulk.Create(new Entity("contact")
    {
        ["firstname"] = "Anna",
        ["lastname"] = "Kunde" + Text(number),
        ["emailaddress1"] = $"anna.kunde{Text(number)}@example.dk",
        ["telephone1"] = "+45 " + Text(20_000_000 + number),
        ["address1_line1"] = "Lang Gade " + Text(number + 1),
    }));

    public void Of(IReadOnlyList<EntityReference> people, int count)
    {
        for (var row = 0; row < count; row += 4)
        {
            var person = people[row / 4 % people.Count];
            var feedback = bulk.Create(new Entity("cx_feedback")
            {
                ["cx_surveyid"] = _survey,
                ["cx_contactid"] = person,
                ["cx_nps"] = row % 11,
                ["cx_respondedon"] = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
                ["cx_sourcesystem"] = "bench",
                ["cx_sourceid"] = $"{person.Id:N}-{Text(row)}",
            });
            bulk.Create(new Entity("cx_answer") { ["cx_feedbackid"] = new EntityReference("cx_feedback", feedback), ["cx_questionid"] = Question, ["cx_text"] = "I waited for an hour and nobody called back, order " + Text(row) });
            bulk.Create(new Entity("task") { ["subject"] = "Call about order " + Text(row), ["regardingobjectid"] = person });
            bulk.Create(new Entity("annotation") { ["subject"] = "Note", ["notetext"] = "Prefers deliveries before noon; asked about invoice " + Text(row), ["objectid"] = person });
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
