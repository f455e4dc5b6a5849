using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Toolbox;

/// <summary>A touchpoint as two journeys are compared by.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Replaces">The as-is touchpoint it changes; nothing for one found by its name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Facts">What can change, by the name of the column; an empty text where nothing is said.</param>
public sealed record JourneyPoint(Guid Id, Guid? Replaces, string Name, IReadOnlyDictionary<string, string> Facts);
