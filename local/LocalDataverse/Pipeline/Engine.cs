using LocalDataverse.Messages;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline.Async;
using LocalDataverse.Pipeline.Plugins;
using LocalDataverse.Pipeline.Registration;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>What all messages of one organisation share: its database, its catalog, its registrations, its rights, its clock. Safe for any number of threads.</summary>
public sealed class Engine
{
    private readonly Func<MetadataCatalog> _catalog;
    private readonly MessagePipeline _pipeline;

    /// <param name="database">The organisation's file.</param>
    /// <param name="catalog">The catalog of this moment; an import replaces it.</param>
    /// <param name="clock">What the time is, for rows, jobs and plug-ins alike.</param>
    public Engine(Database database, Func<MetadataCatalog> catalog, TimeProvider clock)
    {
        _catalog = catalog;
        Database = database;
        Clock = clock;
        Settings = new Remembered<OrganizationSettings>(database, OrganizationSettings.Read);
        Registrations = new Remembered<RegistrationSet>(database, RegistrationReader.Read);
        Rights = new PerUser<CallerRights>(database, RightsReader.Read);
        UserSettings = new PerUser<CallerSettings>(database, CallerSettings.Read);
        Identity = OrganizationIdentity.Read(database);
        PluginRunner = new PluginRunner(this);
        JobQueue = new JobQueue();
        _pipeline = new MessagePipeline(new StepRunner(PluginRunner), JobQueue);
    }

    public Database Database { get; }

    public MetadataCatalog Catalog => _catalog();

    public TimeProvider Clock { get; }

    public OrganizationIdentity Identity { get; }

    /// <summary>How long one plug-in may run (Microsoft Learn: Analyze plug-in performance: two minutes).</summary>
    public TimeSpan PluginTimeLimit { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Messages, parameters, columns and the like that were refused because the engine does not know them.</summary>
    public RefusedNames Refused { get; } = new();

    /// <summary>The latest plug-in runs, newest last.</summary>
    public RunHistory History { get; } = new();

    internal Remembered<RegistrationSet> Registrations { get; }

    internal PerUser<CallerRights> Rights { get; }

    internal PerUser<CallerSettings> UserSettings { get; }

    internal Remembered<OrganizationSettings> Settings { get; }

    internal MessageTable Messages { get; } = new();

    internal PluginRunner PluginRunner { get; }

    internal JobQueue JobQueue { get; }

    /// <summary>Forgets what was read from tables that an import has written past the pipeline.</summary>
    public void Forget()
    {
        Registrations.Forget();
        Rights.Forget();
        UserSettings.Forget();
        Settings.Forget();
    }

    /// <summary>Sends a message as part of what an outermost message does.</summary>
    /// <param name="outermost">The message it belongs to.</param>
    /// <param name="request">The message.</param>
    /// <param name="user">Whose rights count.</param>
    /// <param name="sender">The plug-in that sends it; null for the platform itself or a client.</param>
    internal OrganizationResponse Run(OutermostMessage outermost, OrganizationRequest request, Guid user, PluginContext? sender)
    {
        var handler = Messages.Find(request.RequestName, outermost.Registrations);
        return _pipeline.Run(new MessageCall(outermost, handler, request, user, sender));
    }

    /// <summary>Sends a message as the platform's own part of another: same user, same depth, same sender.</summary>
    internal OrganizationResponse Continue(MessageCall call, OrganizationRequest request) => Run(call.Outermost, request, call.UserId, call.Sender);

    /// <summary>The same, for a message whose parts plug-ins see below it: their parent context is that message.</summary>
    internal OrganizationResponse ContinueWithin(MessageCall call, OrganizationRequest request)
    {
        var handler = Messages.Find(request.RequestName, call.Outermost.Registrations);
        return _pipeline.Run(new MessageCall(call.Outermost, handler, request, call.UserId, call.Sender) { Within = call });
    }
}
