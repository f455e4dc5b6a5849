using System.Globalization;
using CxCrm.Local.Demo;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Bench;

/// <summary>An answer to the four questions after contact with customer service, as a survey tool delivers it.</summary>
internal sealed record IncomingAnswer(int Number, EntityReference Person, bool IsDetractor)
{
    private const string Detractor =
        """{"version":1,"answers":[{"question":1,"number":2},{"question":2,"number":2},{"question":3,"number":3},{"question":4,"text":"I waited for an hour and nobody called back."}]}""";

    private const string Promoter =
        """{"version":1,"answers":[{"question":1,"number":9},{"question":2,"number":5},{"question":3,"number":6},{"question":4,"text":"Quick help, and a friendly voice."}]}""";

    public string SourceId => string.Create(CultureInfo.InvariantCulture, $"incoming-{Number:00000000}");

    public OrganizationRequest Request() => new("cx_RecordFeedback")
    {
        ["SourceSystem"] = Surveys.Tool,
        ["SourceId"] = SourceId,
        ["Contact"] = Person,
        ["SurveyCode"] = Surveys.Contact.Code,
        ["Channel"] = "web",
        ["AnswersJson"] = IsDetractor ? Detractor : Promoter,
    };
}
