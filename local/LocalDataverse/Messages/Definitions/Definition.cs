using System.Collections.Concurrent;
using System.Reflection;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Definitions;

/// <summary>Parts that all definitions of the SDK share.</summary>
internal static class Definition
{
    // A definition of every table has tens of thousands of them set.
    private static readonly ConcurrentDictionary<(Type Type, string Name), PropertyInfo> Setters = new();

    public static Label Label(Labels labels)
    {
        var all = labels.ByLanguage.Select(l => new LocalizedLabel(l.Value, l.Key)).ToArray();
        var english = all.FirstOrDefault(l => l.LanguageCode == Labels.English) ?? all.FirstOrDefault();
        return new Label(english, all);
    }

    /// <summary>Sets a property that only the service may set: the SDK's definitions keep many setters to themselves.</summary>
    public static T With<T>(this T definition, string property, object? value) where T : notnull
    {
        Setters.GetOrAdd((definition.GetType(), property), Setter).SetValue(definition, value);
        return definition;
    }

    private static PropertyInfo Setter((Type Type, string Name) property)
    {
        var found = property.Type.GetProperty(property.Name, BindingFlags.Instance | BindingFlags.Public)
            ?? throw new MissingMemberException(property.Type.Name, property.Name);
        return found.CanWrite ? found : found.DeclaringType!.GetProperty(property.Name)!;
    }
}
