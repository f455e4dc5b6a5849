using LocalDataverse.Security;

namespace LocalDataverse.Pipeline;

/// <summary>
/// Optional parameters that leave custom logic out of a message (Microsoft Learn: Bypass custom Dataverse logic). They need a
/// privilege that only the System Administrator has by default.
/// </summary>
internal static class Bypass
{
    private const string All = "BypassCustomPluginExecution";
    private const string Some = "BypassBusinessLogicExecution";

    public static readonly IReadOnlyList<string> Parameters = [All, Some];

    public static bool Synchronous(MessageCall call) => Asked(call, "CustomSync") || (call.Optional<bool>(All) && Allowed(call, "prvBypassCustomPlugins"));

    public static bool Asynchronous(MessageCall call) => Asked(call, "CustomAsync");

    private static bool Asked(MessageCall call, string kind) =>
        call.Input.TryGetValue(Some, out var value)
        && value is string kinds
        && kinds.Split(',', StringSplitOptions.TrimEntries).Contains(kind)
        && Allowed(call, "prvBypassCustomBusinessLogic");

    private static bool Allowed(MessageCall call, string privilege)
    {
        if (call.Rights.DepthOf(privilege) != Depth.Organization)
            throw Faults.NoPrivilege(call.UserId, privilege, "bypassing custom logic");
        return true;
    }
}
