using System.Linq;
using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Pipeline;

/// <summary>Writes the properties of a response marked <see cref="OutAttribute"/> to the output parameters of the same names; null is left out.</summary>
internal static class ResponseBinding<TResponse>
    where TResponse : class
{
    // Attributes are dear to read, and what a type says of itself never changes.
    private static readonly PropertyInfo[] Properties =
        typeof(TResponse).GetProperties().Where(property => property.GetCustomAttribute<OutAttribute>() is not null).ToArray();

    public static void Write(TResponse response, ParameterCollection outputs)
    {
        foreach (var property in Properties)
        {
            if (property.GetValue(response) is { } value)
                outputs[property.Name] = value;
        }
    }
}
