using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Requests;

public sealed class RemindPrivacyDeadlinesResponse
{
    [Out(Description = "JSON list of kind (request, identity, breach, notice), number, id, due and days left; soonest first.")]
    public string Due { get; set; } = "";

    [Out(Description = "Entries of the list.")]
    public int Count { get; set; }

    [Out(Description = "Entries whose last day has passed.")]
    public int Overdue { get; set; }

    [Out(Description = "Reminder tasks made by this call.")]
    public int Reminded { get; set; }
}
