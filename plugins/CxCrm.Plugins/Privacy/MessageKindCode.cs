using System;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>The codes of kinds of messages in requests: those of the choice in the model.</summary>
internal static class MessageKindCode
{
    private static readonly string[] Codes =
    [
        "correspondence", "service", "contract", "legalDuty", "privacyRequest", "breachNotice", "survey", "reviewRequest", "marketing", "similarProducts",
        "consentRequest", "tracking",
    ];

    public static string Of(CxMessageKind kind) => Codes[(int)kind - (int)CxMessageKind.Correspondence];

    /// <exception cref="UserFault">There is no such kind.</exception>
    public static CxMessageKind Parse(string code)
    {
        var index = Array.IndexOf(Codes, code);
        if (index < 0) throw new UserFault(ErrorCode.ValueUnknown, "Kind", code, string.Join(", ", Codes));
        return CxMessageKind.Correspondence + index;
    }
}
