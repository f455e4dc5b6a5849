using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Pipeline;

/// <summary>Writes the properties of a response marked <see cref="OutAttribute"/> to the output parameters of the same names; null is left out.</summary>
internal static class ResponseBinding
{
    public static void Write(object response, ParameterCollection outputs)
    {
        foreach (var property in response.GetType().GetProperties())
        {
            if (property.GetCustomAttribute<OutAttribute>() is not null && property.GetValue(response) is { } value)
                outputs[property.Name] = value;
        }
    }
}
