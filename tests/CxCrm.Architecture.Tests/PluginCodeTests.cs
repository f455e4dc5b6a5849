using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CxCrm.Architecture.Tests;

/// <summary>What plug-in code may not do in Dataverse (Microsoft Learn, "Best practices and guidance regarding plug-in and workflow development"), and what this product adds.</summary>
public sealed class PluginCodeTests
{
    [Fact]
    public void The_assembly_depends_on_nothing_but_the_framework_and_the_SDK() =>
        Assert.All(
            PluginAssembly.Module.AssemblyReferences,
            reference => Assert.True(
                reference.Name is "mscorlib" or "Microsoft.Xrm.Sdk" || reference.Name.StartsWith("System", StringComparison.Ordinal), reference.FullName));

    [Fact]
    public void Domain_uses_nothing_of_the_SDK_no_files_and_no_network()
    {
        string[] forbidden = ["Microsoft.Xrm", "System.IO.File", "System.IO.Directory", "System.Diagnostics.Process", "CxCrm.Plugins"];
        var used = PluginAssembly.Methods
            .Where(method => Outermost(method.DeclaringType).Namespace.StartsWith("CxCrm.Domain", StringComparison.Ordinal))
            .SelectMany(method => method.Body.Instructions)
            .Select(instruction => instruction.Operand switch
            {
                MethodReference called => called.DeclaringType.FullName,
                FieldReference field => field.DeclaringType.FullName,
                TypeReference type => type.FullName,
                _ => "",
            });

        Assert.DoesNotContain(used, name => IsNetwork(name) || forbidden.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_plugin_is_a_step_or_a_custom_API() =>
        Assert.All(
            PluginAssembly.Plugins,
            plugin => Assert.Contains(plugin.BaseType.GetElementType().FullName, new[] { "CxCrm.Plugins.Pipeline.Step`1", "CxCrm.Plugins.Pipeline.Api`2" }));

    [Fact]
    public void Plugin_classes_hold_no_state() =>
        Assert.Empty(PluginAssembly.Plugins.SelectMany(plugin => plugin.Fields).Where(field => !field.IsStatic).Select(field => field.FullName));

    [Fact]
    public void Nothing_static_can_change()
    {
        var changeable = PluginAssembly.Types
            .Where(type => !IsCompilers(type))
            .SelectMany(type => type.Fields)
            .Where(field => field is { IsStatic: true, IsLiteral: false, IsInitOnly: false } && !field.Name.StartsWith('<'));

        Assert.Empty(changeable.Select(field => field.FullName));
    }

    [Fact]
    public void No_collection_that_can_grow_is_shared()
    {
        string[] growing = ["List`1", "Dictionary`2", "HashSet`1", "Queue`1", "Stack`1", "ConcurrentDictionary`2", "StringBuilder"];
        var shared = PluginAssembly.Types
            .Where(type => !IsCompilers(type))
            .SelectMany(type => type.Fields)
            .Where(field => field is { IsStatic: true, IsLiteral: false } && growing.Contains(field.FieldType.GetElementType().Name, StringComparer.Ordinal));

        Assert.Empty(shared.Select(field => field.FullName));
    }

    [Fact]
    public void No_threads_and_no_locks()
    {
        var threading = PluginAssembly.Methods
            .Where(method => method.Body.Instructions.Any(instruction =>
                instruction.Operand is MemberReference { DeclaringType: { } type } && type.FullName.StartsWith("System.Threading", StringComparison.Ordinal)));

        Assert.Empty(threading.Select(method => method.FullName));
    }

    [Fact]
    public void No_call_leaves_Dataverse() =>
        Assert.DoesNotContain(PluginAssembly.Module.GetTypeReferences(), type => IsNetwork(type.FullName));

    [Fact]
    public void No_query_reads_all_columns()
    {
        var all = from method in PluginAssembly.Methods
                  from instruction in method.Body.Instructions
                  let called = instruction.Operand as MethodReference
                  where called is { DeclaringType.FullName: "Microsoft.Xrm.Sdk.Query.ColumnSet" }
                  where called.Name == "set_AllColumns" || (called.Name == ".ctor" && called.Parameters is [{ ParameterType.FullName: "System.Boolean" }])
                  select method.FullName;

        Assert.Empty(all);
    }

    [Theory]
    [InlineData("ExecuteMultiple")]
    [InlineData("ExecuteTransaction")]
    [InlineData("CreateMultiple")]
    [InlineData("UpdateMultiple")]
    [InlineData("UpsertMultiple")]
    [InlineData("SetState")]
    [InlineData("Assign")]
    public void No_batch_and_no_legacy_message_is_sent(string message)
    {
        Assert.DoesNotContain(PluginAssembly.Module.GetTypeReferences(), type => type.Name == message + "Request");
        Assert.Empty(PluginAssembly.Holding(message));
    }

    [Fact]
    public void Nobody_asks_how_deep_a_call_is() =>
        Assert.Empty(PluginAssembly.Callers("Microsoft.Xrm.Sdk.IExecutionContext", "get_Depth"));

    [Fact]
    public void The_time_is_that_of_the_operation()
    {
        Assert.Empty(PluginAssembly.Callers("System.DateTime", "get_Now", "get_UtcNow", "get_Today"));
        Assert.Empty(PluginAssembly.Callers("System.DateTimeOffset", "get_Now", "get_UtcNow"));
    }

    [Fact]
    public void Users_meet_faults_only_through_the_text_catalog()
    {
        var throwing = PluginAssembly.Callers("Microsoft.Xrm.Sdk.InvalidPluginExecutionException", ".ctor");

        Assert.All(throwing, method => Assert.Contains("CxCrm.Plugins.Pipeline.PluginRun", method, StringComparison.Ordinal));
    }

    [Fact]
    public void No_failed_call_and_no_unexpected_fault_is_passed_over()
    {
        var passingOver = from method in PluginAssembly.Methods
                          where Outermost(method.DeclaringType).FullName != "CxCrm.Plugins.Pipeline.PluginRun"
                          from handler in method.Body.ExceptionHandlers
                          where handler.HandlerType is ExceptionHandlerType.Catch or ExceptionHandlerType.Filter
                          where handler.CatchType is null || handler.CatchType.GetElementType().FullName
                              is "System.Object" or "System.Exception" or "System.SystemException" or "System.ServiceModel.FaultException" or "System.ServiceModel.FaultException`1"
                          select method.FullName;

        Assert.Empty(passingOver);
    }

    /// <summary>System.Net.WebUtility only encodes text.</summary>
    private static bool IsNetwork(string type) => type.StartsWith("System.Net.", StringComparison.Ordinal) && type != "System.Net.WebUtility";

    private static bool IsCompilers(TypeDefinition type) =>
        type.Name.StartsWith('<') || type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "CompilerGeneratedAttribute");

    private static TypeDefinition Outermost(TypeDefinition type)
    {
        while (type.DeclaringType is not null)
            type = type.DeclaringType;
        return type;
    }
}
