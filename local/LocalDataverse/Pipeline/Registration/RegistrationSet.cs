using System.Collections.Frozen;

namespace LocalDataverse.Pipeline.Registration;

/// <summary>All enabled steps and custom APIs of an organisation at one moment, indexed by where they run. Immutable.</summary>
public sealed class RegistrationSet
{
    private readonly FrozenDictionary<(string Message, Stage Stage, string Table), StepRegistration[]> _synchronous;
    private readonly FrozenDictionary<(string Message, string Table), StepRegistration[]> _asynchronous;
    private readonly FrozenDictionary<Guid, StepRegistration> _byId;
    private readonly FrozenDictionary<string, CustomApi> _apis;

    private const string Any = "";

    public RegistrationSet(IEnumerable<StepRegistration> steps, IEnumerable<CustomApi> apis)
    {
        var ordered = steps.OrderBy(s => s.Rank).ToList();
        _synchronous = ordered.Where(s => !s.IsAsync).GroupBy(s => (s.Message, s.Stage))
            .SelectMany(g => ByTable(g).Select(t => ((g.Key.Message, g.Key.Stage, t.Table), t.Steps)))
            .ToFrozenDictionary(t => t.Item1, t => t.Steps);
        _asynchronous = ordered.Where(s => s.IsAsync).GroupBy(s => s.Message, StringComparer.Ordinal)
            .SelectMany(g => ByTable(g).Select(t => ((g.Key, t.Table), t.Steps)))
            .ToFrozenDictionary(t => t.Item1, t => t.Steps);
        _byId = ordered.ToFrozenDictionary(s => s.Id);
        _apis = apis.ToFrozenDictionary(a => a.UniqueName, StringComparer.Ordinal);
    }

    /// <summary>Instances of the plug-ins that stand in this set; a new set begins with none.</summary>
    internal Plugins.PluginInstances Plugins { get; } = new();

    public IEnumerable<CustomApi> CustomApis => _apis.Values;

    public IEnumerable<StepRegistration> Steps => _byId.Values;

    public CustomApi? Api(string uniqueName) => _apis.GetValueOrDefault(uniqueName);

    public StepRegistration? Step(Guid id) => _byId.GetValueOrDefault(id);

    /// <summary>Synchronous steps of a stage that stand on a table or on any, in rank order.</summary>
    /// <param name="message">The message.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="table">Null for a message about no table.</param>
    public IReadOnlyList<StepRegistration> Synchronous(string message, Stage stage, string? table) =>
        _synchronous.TryGetValue((message, stage, table ?? Any), out var steps) || _synchronous.TryGetValue((message, stage, Any), out steps) ? steps : [];

    public IReadOnlyList<StepRegistration> Asynchronous(string message, string? table) =>
        _asynchronous.TryGetValue((message, table ?? Any), out var steps) || _asynchronous.TryGetValue((message, Any), out steps) ? steps : [];

    // A message has hundreds of steps and a table few of them: each table's are found at once, those on any table among them.
    private static IEnumerable<(string Table, StepRegistration[] Steps)> ByTable(IEnumerable<StepRegistration> steps)
    {
        var all = steps.ToList();
        return all.Select(s => s.Table ?? Any).Append(Any).Distinct(StringComparer.Ordinal)
            .Select(table => (table, all.Where(s => s.Table is null || s.Table == table).ToArray()));
    }
}
