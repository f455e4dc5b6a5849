using System;
using System.Collections.Generic;

namespace CxCrm.Plugins.OneVoice.Conversations;

/// <summary>What was read of a timeline.</summary>
/// <param name="Entries">In no order.</param>
/// <param name="CutIn">The latest second that may have more entries than were read; nothing when all were read. Seconds after it are whole.</param>
internal sealed record TimelineRead(List<TimelineEntry> Entries, DateTime? CutIn);
