using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>A person that a disruption touches, with the row that says so.</summary>
internal sealed record AffectedContact(CxDisruptionCustomer Row, Contact Contact);
