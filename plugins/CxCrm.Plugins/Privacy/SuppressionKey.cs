using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// The key of suppressions: a secret setting whose value lies in the vault, never in the database (Microsoft Learn, "Use environment variables for Azure Key Vault secrets"). The action's
/// reference page says that it is limited to flows; where the platform refuses it, nothing is kept and the erasure says so, see docs/privacy.md.
/// </summary>
internal static class SuppressionKey
{
    /// <summary>One call.</summary>
    /// <exception cref="UserFault">The setting has no value, or it is too short to be a secret.</exception>
    public static SuppressionHash Read(PluginCall call)
    {
        var request = new OrganizationRequest("RetrieveEnvironmentVariableSecretValue") { ["EnvironmentVariableName"] = SettingNames.SuppressionKey };
        var key = call.System.Execute(request).Results.TryGetValue("EnvironmentVariableSecretValue", out var value) ? value as string : null;
        if (string.IsNullOrEmpty(key)) throw new UserFault(ErrorCode.SuppressionKeyMissing, SettingNames.SuppressionKey);
        if (key!.Length < SuppressionHash.ShortestKey) throw new UserFault(ErrorCode.SuppressionKeyShort, SettingNames.SuppressionKey, SuppressionHash.ShortestKey);
        return new(key);
    }
}
