using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using CxCrm.Domain.Texts;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Pipeline;

/// <summary>
/// The environment variables of CxCrm: the value an administrator set in this environment, else the default the solution ships. Every reading states its
/// bounds; a value outside them is a fault that names the setting.
/// </summary>
public sealed class Settings
{
    private readonly IReadOnlyDictionary<string, string> values;

    private Settings(IReadOnlyDictionary<string, string> values) => this.values = values;

    /// <summary>Reads all of them; one call.</summary>
    public static Settings Read(IOrganizationService service)
    {
        var query = new QueryExpression("environmentvariabledefinition") { ColumnSet = new ColumnSet("schemaname", "defaultvalue") };
        query.Criteria.AddCondition("schemaname", ConditionOperator.BeginsWith, "cx_");
        var current = query.AddLink(
            "environmentvariablevalue", "environmentvariabledefinitionid", "environmentvariabledefinitionid", JoinOperator.LeftOuter);
        current.Columns = new ColumnSet("value");
        current.EntityAlias = "current";
        return new Settings(service.RetrieveMultiple(query).Entities.ToDictionary(
            row => row.GetAttributeValue<string>("schemaname"),
            row => (row.GetAttributeValue<AliasedValue>("current.value")?.Value ?? row.GetAttributeValue<string>("defaultvalue")) as string ?? "",
            StringComparer.OrdinalIgnoreCase));
    }

    /// <exception cref="UserFault">The setting is missing or empty.</exception>
    public string Text(string name) => values.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value)
        ? value.Trim()
        : throw new UserFault(ErrorCode.SettingMissing, name);

    /// <summary>The text, or an empty one where nothing is set: for settings that may stay empty.</summary>
    public string TextOrEmpty(string name) => values.TryGetValue(name, out var value) ? value.Trim() : "";

    /// <summary>A whole number from <paramref name="min"/> to <paramref name="max"/>.</summary>
    /// <exception cref="UserFault">The setting is missing, no whole number, or out of its bounds.</exception>
    public int Integer(string name, int min, int max)
    {
        var number = Decimal(name, min, max);
        return number == decimal.Truncate(number) ? (int)number : throw new UserFault(ErrorCode.SettingNotANumber, name, Text(name));
    }

    /// <summary>A number from <paramref name="min"/> to <paramref name="max"/>, written with a decimal point.</summary>
    /// <exception cref="UserFault">The setting is missing, no number, or out of its bounds.</exception>
    public decimal Decimal(string name, decimal min, decimal max)
    {
        if (!decimal.TryParse(Text(name), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            throw new UserFault(ErrorCode.SettingNotANumber, name, Text(name));
        return number >= min && number <= max ? number : throw new UserFault(ErrorCode.SettingOutOfRange, name, number, min, max);
    }

    /// <summary>The values <c>yes</c>/<c>no</c>, as Dataverse's own form for the type writes them, or <c>true</c>/<c>false</c>.</summary>
    /// <exception cref="UserFault">The setting is missing or something else.</exception>
    public bool YesNo(string name) => Text(name).ToLowerInvariant() switch
    {
        "yes" or "true" => true,
        "no" or "false" => false,
        var other => throw new UserFault(ErrorCode.SettingNotYesOrNo, name, other),
    };

    /// <summary>A JSON value, read by the data contract of <typeparamref name="T"/>.</summary>
    /// <exception cref="UserFault">The setting is missing or can't be read as that.</exception>
    public T Json<T>(string name)
        where T : class
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Text(name)));
        try
        {
            return (T)new DataContractJsonSerializer(typeof(T)).ReadObject(stream)!;
        }
        catch (SerializationException)
        {
            throw new UserFault(ErrorCode.SettingNotReadable, name);
        }
    }
}
