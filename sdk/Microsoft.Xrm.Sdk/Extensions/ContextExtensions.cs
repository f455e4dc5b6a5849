namespace Microsoft.Xrm.Sdk.Extensions;

public static class ContextExtensions
{
    /// <summary>An input parameter, or the type's default when the message has none of that name.</summary>
    public static T InputParameterOrDefault<T>(this IPluginExecutionContext context, string parameterName) =>
        context.InputParameters.TryGetValue(parameterName, out var value) && value is T typed ? typed : default;
}
