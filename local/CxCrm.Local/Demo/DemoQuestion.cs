using CxCrm.Plugins.Tables;

namespace CxCrm.Local.Demo;

/// <summary>A question of a survey, in three languages.</summary>
/// <param name="Id">The row.</param>
/// <param name="Type">What is asked.</param>
/// <param name="Code">Its id in the survey tool.</param>
/// <param name="English">The text.</param>
/// <param name="Danish">The text in Danish.</param>
/// <param name="Swedish">The text in Swedish.</param>
internal sealed record DemoQuestion(Guid Id, CxQuestionType Type, string Code, string English, string Danish, string Swedish);
