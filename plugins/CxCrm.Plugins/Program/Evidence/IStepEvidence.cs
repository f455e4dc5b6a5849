using System.Collections.Generic;
using CxCrm.Domain.Program;

namespace CxCrm.Plugins.Program.Evidence;

/// <summary>Finds in the records what one of the six steps asks for. However much data there is, the number of calls is fixed and each reads a bounded number of rows.</summary>
internal interface IStepEvidence
{
    /// <summary>A measurement per criterion code.</summary>
    IReadOnlyDictionary<string, Measurement> Measure(EvidenceScope scope);
}
