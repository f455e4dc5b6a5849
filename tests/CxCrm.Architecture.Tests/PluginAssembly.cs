using System.IO.Compression;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CxCrm.Architecture.Tests;

/// <summary>The plug-in assembly as the managed solution carries it.</summary>
internal static class PluginAssembly
{
    public static ModuleDefinition Module { get; } = Read();

    /// <summary>All types, nested ones included.</summary>
    public static IEnumerable<TypeDefinition> Types => Module.GetTypes();

    /// <summary>Classes that Dataverse runs.</summary>
    public static IEnumerable<TypeDefinition> Plugins => Types.Where(type => type is { IsClass: true, IsAbstract: false } && IsPlugin(type));

    public static IEnumerable<MethodDefinition> Methods => Types.SelectMany(type => type.Methods).Where(method => method.HasBody);

    /// <summary>Methods that call, or construct by, a member of this type and name.</summary>
    public static IEnumerable<string> Callers(string type, params string[] members) =>
        from method in Methods
        from instruction in method.Body.Instructions
        where instruction.Operand is MethodReference called && called.DeclaringType.GetElementType().FullName == type && members.Contains(called.Name, StringComparer.Ordinal)
        select method.FullName;

    /// <summary>Methods that hold a text.</summary>
    public static IEnumerable<string> Holding(string text) =>
        from method in Methods
        where method.Body.Instructions.Any(instruction => instruction.OpCode == OpCodes.Ldstr && (string)instruction.Operand == text)
        select method.FullName;

    private static bool IsPlugin(TypeDefinition type)
    {
        for (var current = type; current is not null; current = Parent(current))
        {
            if (current.Interfaces.Any(implemented => implemented.InterfaceType.FullName == "Microsoft.Xrm.Sdk.IPlugin"))
                return true;
        }
        return false;
    }

    private static TypeDefinition? Parent(TypeDefinition type) =>
        type.BaseType?.GetElementType() is { } parent ? Types.FirstOrDefault(candidate => candidate.FullName == parent.FullName) : null;

    private static ModuleDefinition Read()
    {
        using var zip = ZipFile.OpenRead(Path.Combine(AppContext.BaseDirectory, "CxCrm_managed.zip"));
        var entry = zip.Entries.Single(item => item.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase));
        var copy = new MemoryStream();
        using (var stream = entry.Open())
            stream.CopyTo(copy);
        copy.Position = 0;
        return ModuleDefinition.ReadModule(copy);
    }
}
