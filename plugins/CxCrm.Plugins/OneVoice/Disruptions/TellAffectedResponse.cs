using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>What became of it.</summary>
public sealed class TellAffectedResponse
{
    [Out(Description = "Customers who were written to, or got a task.")]
    public int Started { get; set; }

    [Out(Description = "Customers with an open follow-up, to which a line was added in place of a second task.")]
    public int Added { get; set; }

    [Out(Description = "Customers the message gate or a missing address kept it from.")]
    public int HeldBack { get; set; }

    [Out(Description = "Customers who were told, or had a task, before.")]
    public int Already { get; set; }
}
