namespace CxCrm.Local.Pages;

/// <summary>A sent e-mail.</summary>
/// <param name="Id">The e-mail's row.</param>
/// <param name="Subject">The subject.</param>
/// <param name="To">Names or addresses of the recipients.</param>
/// <param name="SentOn">UTC.</param>
/// <param name="Text">The body as it was written, HTML included.</param>
internal sealed record SentEmail(Guid Id, string Subject, IReadOnlyList<string> To, DateTime SentOn, string Text);
