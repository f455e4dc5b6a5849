using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>Contacts whose addresses changed, up to a moment.</summary>
/// <param name="Contacts">Every contact of these seconds.</param>
/// <param name="To">The last second that is in it whole, UTC.</param>
/// <param name="IsLast">Whether no more changes wait.</param>
internal sealed record AddressSlice(IReadOnlyCollection<Entity> Contacts, DateTime To, bool IsLast);
