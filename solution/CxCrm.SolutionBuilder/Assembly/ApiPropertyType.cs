namespace CxCrm.SolutionBuilder.Assembly;

/// <summary>The numbers of custom API parameter types (Microsoft Learn, "CustomAPIRequestParameter table columns"), by .NET type.</summary>
internal static class ApiPropertyType
{
    private static readonly Dictionary<string, (int Number, string Word)> Types = new(StringComparer.Ordinal)
    {
        ["System.Boolean"] = (0, "Boolean"),
        ["System.DateTime"] = (1, "DateTime"),
        ["System.Decimal"] = (2, "Decimal"),
        ["Microsoft.Xrm.Sdk.Entity"] = (3, "Entity"),
        ["Microsoft.Xrm.Sdk.EntityCollection"] = (4, "EntityCollection"),
        ["Microsoft.Xrm.Sdk.EntityReference"] = (5, "EntityReference"),
        ["System.Double"] = (6, "Float"),
        ["System.Int32"] = (7, "Integer"),
        ["Microsoft.Xrm.Sdk.Money"] = (8, "Money"),
        ["Microsoft.Xrm.Sdk.OptionSetValue"] = (9, "Picklist"),
        ["System.String"] = (10, "String"),
        ["System.String[]"] = (11, "StringArray"),
        ["System.Guid"] = (12, "Guid"),
    };

    public static string Known => string.Join(", ", Types.Keys);

    public static int? Of(string clrType) => Types.TryGetValue(clrType, out var type) ? type.Number : null;

    public static string Word(int number) => Types.Values.First(t => t.Number == number).Word;
}
