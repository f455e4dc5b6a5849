using System.Collections.Frozen;

namespace LocalDataverse.Pipeline.Registration;

/// <summary>All enabled steps and custom APIs of an organisation at one moment, indexed by where they run. Immutable.</summary>
public sealed class RegistrationSet
{
    private readonly FrozenDictionary<(string Message, Stage Stage), StepRegistration[]> _synchronous;
    private readonly FrozenDictionary<string, StepRegistration[]> _asynchronous;
    private readonly FrozenDictionary<Guid, StepRegistration> _byId;
    private readonly FrozenDictionary<string, CustomApi> _apis;

    public RegistrationSet(IEnumerable<StepRegistration> steps, IEnumerable<CustomApi> apis)
    {
        var ordered = steps.OrderBy(s => s.Rank).ToList();
        _synchronous = ordered.Where(s => !s.IsAsync).GroupBy(s => (s.Message, s.Stage)).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _asynchronous = ordered.Where(s => s.IsAsync).GroupBy(s => s.Message, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _byId = ordered.ToFrozenDictionary(s => s.Id);
        _apis = apis.ToFrozenDictionary(a => a.UniqueName, StringComparer.Ordinal);
    }

    /// <summary>Instances of the plug-ins that stand in this set; a new set begins with none.</summary>
    internal Plugins.PluginInstances Plugins { get; } = new();

    public IEnumerable<CustomApi> CustomApis => _apis.Values;

    public IEnumerable<StepRegistration> Steps => _byId.Values;

    public CustomApi? Api(string uniqueName) => _apis.GetValueOrDefault(uniqueName);

    public StepRegistration? Step(Guid id) => _byId.GetValueOrDefault(id);

    /// <summary>Synchronous steps of a stage in rank order, whatever their table; the caller skips those of other tables.</summary>
    public IReadOnlyList<StepRegistration> Synchronous(string message, Stage stage) =>
        _synchronous.TryGetValue((message, stage), out var steps) ? steps : [];

    public IReadOnlyList<StepRegistration> Asynchronous(string message) =>
        _asynchronous.TryGetValue(message, out var steps) ? steps : [];
}
