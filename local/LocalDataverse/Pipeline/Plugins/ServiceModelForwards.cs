using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.ServiceModel;

namespace LocalDataverse.Pipeline.Plugins;

/// <summary>
/// Makes an assembly named System.ServiceModel, of .NET Framework's identity, that holds nothing but forwards of the fault types
/// to the assembly they are in on this runtime (ECMA-335, II.22.14 ExportedType).
/// </summary>
internal static class ServiceModelForwards
{
    public static byte[] Build()
    {
        var metadata = new MetadataBuilder();
        metadata.AddModule(0, metadata.GetOrAddString("System.ServiceModel.dll"), metadata.GetOrAddGuid(Guid.NewGuid()), default, default);
        metadata.AddAssembly(
            metadata.GetOrAddString("System.ServiceModel"), new Version(4, 0, 0, 0), default, default, default, AssemblyHashAlgorithm.Sha1);
        metadata.AddTypeDefinition(
            default, default, metadata.GetOrAddString("<Module>"), default,
            MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        foreach (var type in new[] { typeof(FaultException), typeof(FaultException<>) })
            Forward(metadata, type);
        return Serialize(metadata);
    }

    private static void Forward(MetadataBuilder metadata, Type type)
    {
        const TypeAttributes Forwarder = (TypeAttributes)0x00200000;
        var home = type.Assembly.GetName();
        var reference = metadata.AddAssemblyReference(
            metadata.GetOrAddString(home.Name!), home.Version!, default, metadata.GetOrAddBlob(home.GetPublicKeyToken() ?? []), default, default);
        metadata.AddExportedType(
            TypeAttributes.Public | Forwarder, metadata.GetOrAddString(type.Namespace!), metadata.GetOrAddString(type.Name), reference, 0);
    }

    private static byte[] Serialize(MetadataBuilder metadata)
    {
        var image = new BlobBuilder();
        new ManagedPEBuilder(new PEHeaderBuilder(imageCharacteristics: Characteristics.Dll), new MetadataRootBuilder(metadata), new BlobBuilder()).Serialize(image);
        return image.ToArray();
    }
}
