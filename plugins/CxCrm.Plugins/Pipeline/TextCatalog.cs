using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization.Json;
using CxCrm.Domain.Texts;

namespace CxCrm.Plugins.Pipeline;

/// <summary>
/// The sentences of <c>Texts/Voice.1033.json</c> and its siblings, a file per room and language, embedded in the assembly (satellite assemblies can't be
/// registered in Dataverse). A test holds that the languages have the same keys and placeholders.
/// </summary>
public static class TextCatalog
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> English = new(() => Load(Language.English));
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Danish = new(() => Load(Language.Danish));
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Swedish = new(() => Load(Language.Swedish));

    /// <summary>The sentence of a fault with its code, as users see and quote it: <c>CX1204: ...</c>.</summary>
    public static string Fault(int language, UserFault fault) => fault.Code + ": " + Text(language, fault.Code, fault.Arguments.ToArray());

    /// <summary>The sentence of <paramref name="key"/>, figures and dates formatted as the language writes them.</summary>
    public static string Text(int language, string key, params object[] arguments) =>
        string.Format(Culture(language), Sentences(language)[key], arguments);

    private static IReadOnlyDictionary<string, string> Sentences(int language) => Language.Spoken(language) switch
    {
        Language.Danish => Danish.Value,
        Language.Swedish => Swedish.Value,
        _ => English.Value,
    };

    private static CultureInfo Culture(int language) => CultureInfo.GetCultureInfo(Language.Spoken(language) switch
    {
        Language.Danish => "da-DK",
        Language.Swedish => "sv-SE",
        _ => "en-US",
    });

    private static IReadOnlyDictionary<string, string> Load(int language)
    {
        var ending = string.Format(CultureInfo.InvariantCulture, ".{0}.json", language);
        var assembly = typeof(TextCatalog).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Texts.", StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal))
            .SelectMany(name => Read(assembly, name))
            .ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        var reader = new DataContractJsonSerializer(
            typeof(Dictionary<string, string>),
            new DataContractJsonSerializerSettings { UseSimpleDictionaryFormat = true });
        return (Dictionary<string, string>)reader.ReadObject(stream!)!;
    }
}
