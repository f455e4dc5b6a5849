using System.ServiceModel;
using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Crm;

/// <summary>
/// Tells a rule of ours that was broken from everything else the CRM may answer with. Our rules answer <c>CX1221: sentence</c>; the same call again would
/// break them again. Anything else (throttling, a lock, a lost connection) may pass.
/// </summary>
public static partial class CrmFault
{
    /// <summary>The code and sentence of a broken rule, in the language of the request; nothing for any other fault.</summary>
    public static BrokenRule? RuleOf(Exception fault)
    {
        var message = fault is FaultException<OrganizationServiceFault> refusal ? refusal.Detail.Message ?? refusal.Message : "";
        return Rule().Match(message) is { Success: true } match ? new BrokenRule(match.Groups["code"].Value, match.Groups["sentence"].Value) : null;
    }

    [GeneratedRegex("^(?<code>CX[0-9]{4}): (?<sentence>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();
}
