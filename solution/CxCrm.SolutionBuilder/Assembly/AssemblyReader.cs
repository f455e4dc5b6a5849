using System.Reflection;
using System.Runtime.InteropServices;

namespace CxCrm.SolutionBuilder.Assembly;

/// <summary>Reads the registrations from the built assembly's metadata, without running any of its code.</summary>
internal static class AssemblyReader
{
    private const string Attributes = "CxCrm.Plugins.Pipeline.";

    /// <param name="path">The plug-in assembly.</param>
    /// <param name="references">Files of assemblies that it refers to: the Dataverse SDK.</param>
    public static PluginAssembly Read(string path, IEnumerable<string> references)
    {
        string[] paths =
        [
            .. Directory.EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "*.dll"),
            .. Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, "*.dll"),
            .. references,
        ];
        using var context = new MetadataLoadContext(new PathAssemblyResolver(paths));
        var assembly = context.LoadFromAssemblyPath(Path.GetFullPath(path));
        var types = assembly.GetTypes().Select(Type).OfType<PluginType>().OrderBy(t => t.FullName, StringComparer.Ordinal);
        return new(path, assembly.GetName().Name!, assembly.FullName!, [.. types]);
    }

    private static PluginType? Type(Type type)
    {
        var attributes = type.GetCustomAttributesData();
        var steps = Of(attributes, "StepAttribute").Select(Step).ToList();
        var api = Of(attributes, "CustomApiAttribute").Select(a => Api(a, type)).FirstOrDefault();
        if (steps.Count == 0 && api is null)
            return null;
        List<Image> images =
        [
            .. Of(attributes, "PreImageAttribute").Select(a => Image(a, isPre: true)),
            .. Of(attributes, "PostImageAttribute").Select(a => Image(a, isPre: false)),
        ];
        var budget = Of(attributes, "CallBudgetAttribute").Select(a => (int?)(int)a.ConstructorArguments[0].Value!).FirstOrDefault() ?? api?.CallBudget;
        return new(type.FullName!, steps, images, api, budget is < 0 ? null : budget)
        {
            IsCreatable = type is { IsPublic: true, IsAbstract: false, IsGenericType: false } && type.GetConstructor(System.Type.EmptyTypes) is not null,
        };
    }

    private static Step Step(CustomAttributeData data) =>
        new(Text(data, 0), Text(data, 1), Number(data, 2), Number(data, 3), Named(data, "Rank", 1), Texts(Named(data, "Filter")), Named(data, "Why", ""));

    private static Image Image(CustomAttributeData data, bool isPre) => new(isPre, Text(data, 0), Texts(data.ConstructorArguments[1].Value));

    private static CustomApi Api(CustomAttributeData data, Type type)
    {
        var contract = Contract(type);
        return new(Text(data, 0), Number(data, 1), Number(data, 2) == 1, Properties(contract.Request, "InAttribute"), Properties(contract.Response, "OutAttribute"))
        {
            Privilege = Named(data, "Privilege", ""),
            Table = Named(data, "Table", ""),
            Description = Named(data, "Description", ""),
            CallBudget = Named(data, "CallBudget", -1),
            MaxBytes = Named(data, "MaxBytes", 262_144),
        };
    }

    /// <summary>The type arguments of the base class <c>Api&lt;TRequest, TResponse&gt;</c>.</summary>
    private static (Type? Request, Type? Response) Contract(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor is { IsGenericType: true, Name: "Api`2" } && ancestor.GetGenericArguments() is [var request, var response])
                return (request, response);
        }

        return (null, null);
    }

    private static List<ApiProperty> Properties(Type? contract, string attribute) =>
        contract is null
            ? []
            : [.. contract.GetProperties().Select(p => Property(p, attribute)).OfType<ApiProperty>().OrderBy(p => p.Name, StringComparer.Ordinal)];

    private static ApiProperty? Property(PropertyInfo property, string attribute)
    {
        if (Of(property.GetCustomAttributesData(), attribute).FirstOrDefault() is not { } data)
            return null;
        var type = property.PropertyType;
        if (type is { IsGenericType: true, FullName: not null } && type.FullName.StartsWith("System.Nullable`1", StringComparison.Ordinal))
            type = type.GetGenericArguments()[0];
        var name = type.FullName ?? type.Name;
        return new(property.Name, name, ApiPropertyType.Of(name), Named(data, "Optional", false), Named(data, "Table", ""), Named(data, "Description", ""));
    }

    private static IEnumerable<CustomAttributeData> Of(IEnumerable<CustomAttributeData> attributes, string name) =>
        attributes.Where(a => a.AttributeType.FullName == Attributes + name);

    private static string Text(CustomAttributeData data, int index) => (string?)data.ConstructorArguments[index].Value ?? "";

    private static int Number(CustomAttributeData data, int index) => (int)data.ConstructorArguments[index].Value!;

    private static object? Named(CustomAttributeData data, string name) =>
        data.NamedArguments.Where(a => a.MemberName == name).Select(a => a.TypedValue.Value).FirstOrDefault();

    private static T Named<T>(CustomAttributeData data, string name, T otherwise) => Named(data, name) is T value ? value : otherwise;

    private static List<string> Texts(object? array) =>
        array is IEnumerable<CustomAttributeTypedArgument> items ? [.. items.Select(i => (string?)i.Value ?? "")] : [];
}
