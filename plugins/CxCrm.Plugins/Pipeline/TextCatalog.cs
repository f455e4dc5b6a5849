using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.Serialization.Json;
using CxCrm.Domain.Texts;

namespace CxCrm.Plugins.Pipeline;

/// <summary>
/// The sentences of <c>Texts.1033.json</c>, <c>Texts.1030.json</c> and <c>Texts.1053.json</c>, embedded in the assembly (satellite assemblies can't be
/// registered in Dataverse). A test holds that the three have the same keys and placeholders.
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
        var name = string.Format(CultureInfo.InvariantCulture, "Texts.{0}.json", language);
        using var stream = typeof(TextCatalog).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException("The assembly lacks the resource " + name, name);
        var reader = new DataContractJsonSerializer(
            typeof(Dictionary<string, string>),
            new DataContractJsonSerializerSettings { UseSimpleDictionaryFormat = true });
        return (Dictionary<string, string>)reader.ReadObject(stream)!;
    }
}
