namespace CxCrm.Functions.Crm;

/// <summary>A rule the CRM refused something by.</summary>
/// <param name="Code">A constant of <c>CxCrm.Domain.Texts.ErrorCode</c>.</param>
/// <param name="Sentence">For people, in the language of the request.</param>
public sealed record BrokenRule(string Code, string Sentence);
