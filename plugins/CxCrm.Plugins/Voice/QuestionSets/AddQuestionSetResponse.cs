using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice.QuestionSets;

/// <summary>What was added.</summary>
public sealed class AddQuestionSetResponse
{
    [Out(Description = "Number of questions added.")]
    public int Added { get; set; }
}
