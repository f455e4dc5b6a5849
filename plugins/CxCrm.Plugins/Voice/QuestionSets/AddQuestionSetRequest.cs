using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice.QuestionSets;

/// <summary>Which set, and into which survey.</summary>
public sealed class AddQuestionSetRequest
{
    [In(Table = CxSurvey.LogicalName, Description = "The survey; it must have no questions.")]
    public EntityReference? Survey { get; set; }

    [In(Optional = true, Description = "The set: attributes (unless told), the ratings of professional, likeable, trustworthy and good atmosphere.")]
    public string? Set { get; set; }
}
