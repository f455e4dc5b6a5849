using System;
using System.Globalization;
using System.ServiceModel;
using System.Threading;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.TestPlugins;

/// <summary>
/// A plug-in that does what its configuration says, one command a line, and traces what it sees. Tests register it and read its trace.
/// </summary>
public sealed class Script : IPlugin
{
    private readonly string[] _lines;

    public Script(string configuration) => _lines = configuration.Split(['\n'], StringSplitOptions.RemoveEmptyEntries);

    public void Execute(IServiceProvider serviceProvider)
    {
        var run = new ScriptRun(serviceProvider);
        foreach (var line in _lines)
        {
            var parts = line.Trim().Split([' '], 2);
            run.Do(parts[0], parts.Length > 1 ? parts[1] : "");
        }
    }
}

internal sealed class ScriptRun
{
    private readonly IPluginExecutionContext _context;
    private readonly IOrganizationServiceFactory _factory;
    private readonly ITracingService _trace;
    private IOrganizationService _service;

    public ScriptRun(IServiceProvider services)
    {
        _context = (IPluginExecutionContext)services.GetService(typeof(IPluginExecutionContext));
        _factory = (IOrganizationServiceFactory)services.GetService(typeof(IOrganizationServiceFactory));
        _trace = (ITracingService)services.GetService(typeof(ITracingService));
        _service = _factory.CreateOrganizationService(_context.UserId);
    }

    private Entity Target => (Entity)_context.InputParameters["Target"];

    public void Do(string command, string argument)
    {
        switch (command)
        {
            case "trace":
                _trace.Trace(Seen(argument));
                break;
            case "system":
                _service = _factory.CreateOrganizationService(null);
                break;
            case "set":
                Set(Target, argument);
                break;
            case "share":
                var (name, value) = Pair(argument);
                _context.SharedVariables[name] = value;
                break;
            case "create":
                Create(argument);
                break;
            case "update":
                var row = new Entity(_context.PrimaryEntityName, _context.PrimaryEntityId);
                Set(row, argument);
                _service.Update(row);
                break;
            case "refuse":
                throw new InvalidPluginExecutionException(argument);
            case "refuse-as":
                throw new InvalidPluginExecutionException(OperationStatus.Failed, 1204, argument, PluginHttpStatusCode.Conflict);
            case "retry":
                throw new InvalidPluginExecutionException(OperationStatus.Retry, argument);
            case "crash":
                throw new InvalidOperationException(argument);
            case "swallow":
                Swallow();
                break;
            case "read-missing":
                _service.Retrieve("account", Guid.Parse(argument), new ColumnSet("name"));
                break;
            case "print":
                Console.WriteLine(argument);
                break;
            case "hang":
                Thread.Sleep(Timeout.Infinite);
                break;
            case "wait":
                Thread.Sleep(int.Parse(argument, CultureInfo.InvariantCulture));
                break;
            case "output":
                var (output, text) = Pair(argument);
                _context.OutputParameters[output] = text;
                break;
            default:
                throw new ArgumentException("Unknown command " + command);
        }
    }

    private static KeyValue Pair(string argument)
    {
        var parts = argument.Split(['='], 2);
        return new KeyValue(parts[0], parts[1]);
    }

    private static void Set(Entity row, string argument)
    {
        var (name, value) = Pair(argument);
        row[name] = value.Length == 0 ? null : value;
    }

    private void Create(string argument)
    {
        var (table, name) = Pair(argument);
        var row = new Entity(table);
        row[table == "contact" ? "lastname" : table == "task" ? "subject" : "name"] = name;
        _service.Create(row);
    }

    private void Swallow()
    {
        try
        {
            _service.Retrieve("account", Guid.NewGuid(), new ColumnSet("name"));
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            _trace.Trace("caught " + fault.Detail.ErrorCode);
        }
    }

    private string Seen(string what)
    {
        switch (what)
        {
            case "depth":
                return "depth=" + _context.Depth;
            case "stage":
                return "stage=" + _context.Stage;
            case "user":
                return "user=" + _context.UserId;
            case "initiating":
                return "initiating=" + _context.InitiatingUserId;
            case "transaction":
                return "transaction=" + _context.IsInTransaction;
            case "parent":
                return "parent=" + (_context.ParentContext == null ? "none" : _context.ParentContext.MessageName + "/" + _context.ParentContext.Stage);
            case "time":
                return "time=" + _context.OperationCreatedOn.ToString("s", CultureInfo.InvariantCulture);
            case "columns":
                return "columns=" + string.Join(",", Target.Attributes.Keys);
            default:
                return what + "=" + Value(what);
        }
    }

    private string Value(string what)
    {
        var parts = what.Split('.');
        switch (parts[0])
        {
            case "shared":
                return Text(Found(_context.SharedVariables, parts[1]));
            case "parentshared":
                return Text(Found(_context.ParentContext.SharedVariables, parts[1]));
            case "pre":
                return Column(_context.PreEntityImages, parts);
            case "post":
                return Column(_context.PostEntityImages, parts);
            case "target":
                return Target.Contains(parts[1]) ? Text(Target[parts[1]]) : "none";
            default:
                return Text(Found(_context.InputParameters, what));
        }
    }

    private static object Found(ParameterCollection values, string name) => values.TryGetValue(name, out object value) ? value : "none";

    private static string Column(EntityImageCollection images, string[] parts)
    {
        if (!images.TryGetValue(parts[1], out var image))
            return "no image";
        return image.Contains(parts[2]) ? Text(image[parts[2]]) : "none";
    }

    private static string Text(object value) =>
        value is EntityReference reference ? reference.LogicalName
        : value is OptionSetValue option ? option.Value.ToString(CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture);
}
