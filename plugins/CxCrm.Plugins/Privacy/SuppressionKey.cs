using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// The key of suppressions. It lives with the functions alone and comes with each call that needs it: what a plug-in could read, an administrator of the environment could read too, and secrets of
/// environment variables are not given to plug-ins at all (Microsoft Learn, "Use environment variables for Azure Key Vault secrets"). It is never stored, traced or told.
/// </summary>
internal static class SuppressionKey
{
    /// <param name="given">The key of the call; null when it came without one.</param>
    /// <param name="missing">What the caller is told then.</param>
    /// <exception cref="UserFault">There is no key, or it is too short to be a secret.</exception>
    public static SuppressionHash Of(string? given, string missing)
    {
        if (given is null) throw new UserFault(missing);
        if (given.Length < SuppressionHash.ShortestKey) throw new UserFault(ErrorCode.SuppressionKeyShort, SuppressionHash.ShortestKey);
        return new(given);
    }
}
