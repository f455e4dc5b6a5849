using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Knowledge;

/// <summary>Which answer, for whom.</summary>
public sealed class GetKnowledgeAnswerRequest
{
    [In(Description = "The answer's code.")]
    public string Code { get; set; } = "";

    [In(Optional = true, Table = Tables.Contact.LogicalName, Description = "Whose language to answer in.")]
    public EntityReference? Contact { get; set; }

    [In(Optional = true, Description = "Language as an LCID; the contact's, else the user's, unless told.")]
    public int? Language { get; set; }
}
