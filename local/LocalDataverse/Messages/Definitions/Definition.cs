using System.Reflection;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Definitions;

/// <summary>Parts that all definitions of the SDK share.</summary>
internal static class Definition
{
    public static Label Label(Labels labels)
    {
        var all = labels.ByLanguage.Select(l => new LocalizedLabel(l.Value, l.Key)).ToArray();
        var english = all.FirstOrDefault(l => l.LanguageCode == Labels.English) ?? all.FirstOrDefault();
        return new Label(english, all);
    }

    /// <summary>Sets a property that only the service may set: the SDK's definitions keep many setters to themselves.</summary>
    public static T With<T>(this T definition, string property, object? value) where T : notnull
    {
        var found = definition.GetType().GetProperty(property, BindingFlags.Instance | BindingFlags.Public)
            ?? throw new MissingMemberException(definition.GetType().Name, property);
        (found.CanWrite ? found : found.DeclaringType!.GetProperty(property)!).SetValue(definition, value);
        return definition;
    }
}
