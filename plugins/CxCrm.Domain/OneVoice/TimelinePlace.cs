using System;

namespace CxCrm.Domain.OneVoice;

/// <summary>Where an entry stands in a timeline.</summary>
/// <param name="On">When it happened, UTC.</param>
/// <param name="Id">Its id.</param>
public sealed record TimelinePlace(DateTime On, Guid Id);
