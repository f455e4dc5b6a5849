using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Culture;

/// <summary>What became of it.</summary>
public sealed class SendCommunicationResponse
{
    [Out(Description = "Contacts it was sent to.")]
    public int Sent { get; set; }

    [Out(Description = "Contacts the gate, the contact rule or a missing address kept it from.")]
    public int HeldBack { get; set; }

    [Out(Description = "Contacts who had it before.")]
    public int Already { get; set; }
}
