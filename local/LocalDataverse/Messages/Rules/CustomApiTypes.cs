using LocalDataverse.Pipeline;
using LocalDataverse.Pipeline.Registration;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>Values of custom API parameters against their declared types (Microsoft Learn: CustomAPIRequestParameter table).</summary>
internal static class CustomApiTypes
{
    public static void CheckRequest(CustomApi api, MessageCall call)
    {
        foreach (var parameter in api.Parameters)
        {
            if (!call.Input.TryGetValue(parameter.Name, out var value) || value is null)
            {
                if (!parameter.IsOptional)
                    throw Faults.MissingParameter(api.UniqueName, parameter.Name);
                continue;
            }

            if (!Fits(parameter.Type, value))
                throw Faults.WrongParameterType(api.UniqueName, parameter.Name, parameter.Type.ToString(), value);
        }
    }

    public static void CheckResponse(CustomApi api, ParameterCollection output)
    {
        foreach (var (name, value) in output)
        {
            var property = api.Properties.FirstOrDefault(p => p.Name == name)
                ?? throw Faults.InvalidArgument($"The plug-in of {api.UniqueName} set '{name}', which is no response property of it.");
            if (value is not null && !Fits(property.Type, value))
                throw Faults.WrongParameterType(api.UniqueName, name, property.Type.ToString(), value);
        }
    }

    private static bool Fits(CustomApiType type, object value) => type switch
    {
        CustomApiType.Boolean => value is bool,
        CustomApiType.DateTime => value is DateTime,
        CustomApiType.Decimal => value is decimal,
        CustomApiType.Entity => value is Entity,
        CustomApiType.EntityCollection => value is EntityCollection,
        CustomApiType.EntityReference => value is EntityReference,
        CustomApiType.Float => value is double,
        CustomApiType.Integer => value is int,
        CustomApiType.Money => value is Money,
        CustomApiType.Picklist => value is OptionSetValue,
        CustomApiType.String => value is string,
        CustomApiType.StringArray => value is string[],
        _ => value is Guid,
    };
}
