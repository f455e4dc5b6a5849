using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using CxCrm.Domain.Texts;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Pipeline;

/// <summary>Fills the properties of a request marked <see cref="InAttribute"/> from the input parameters of the same names.</summary>
internal static class RequestBinding<TRequest>
    where TRequest : class, new()
{
    // Attributes are dear to read, and what a type says of itself never changes.
    private static readonly KeyValuePair<PropertyInfo, InAttribute>[] Parameters = typeof(TRequest).GetProperties()
        .Select(property => new KeyValuePair<PropertyInfo, InAttribute?>(property, property.GetCustomAttribute<InAttribute>()))
        .Where(input => input.Value is not null)
        .ToArray()!;

    /// <exception cref="UserFault">A required value is missing or empty, has another type, or a text is longer than <paramref name="maxBytes"/> in UTF-8.</exception>
    public static TRequest Read(ParameterCollection inputs, int maxBytes)
    {
        var request = new TRequest();
        foreach (var input in Parameters)
            Bind(request, input.Key, input.Value, inputs, maxBytes);
        return request;
    }

    private static void Bind(object request, PropertyInfo property, InAttribute parameter, ParameterCollection inputs, int maxBytes)
    {
        inputs.TryGetValue(property.Name, out var value);
        if (IsEmpty(value))
        {
            if (!parameter.Optional)
                throw new UserFault(ErrorCode.InputMissing, property.Name);
            return;
        }
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (!type.IsInstanceOfType(value))
            throw new UserFault(ErrorCode.InputWrongType, property.Name, type.Name);
        if (Size(value) > maxBytes)
            throw new UserFault(ErrorCode.InputTooLong, property.Name, maxBytes);
        property.SetValue(request, value);
    }

    private static bool IsEmpty(object? value) => value is null || (value is string text && string.IsNullOrWhiteSpace(text));

    private static long Size(object value) => value switch
    {
        string text => Encoding.UTF8.GetByteCount(text),
        string[] texts => texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text ?? "")),
        _ => 0,
    };
}
