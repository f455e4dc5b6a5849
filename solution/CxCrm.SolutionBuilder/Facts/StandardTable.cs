using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Facts;

/// <summary>What the builder knows of a standard table. Privileges it lacks are absent (an organization-owned table can't be assigned).</summary>
internal sealed record StandardTable(
    string LogicalName,
    string SchemaName,
    string PrimaryId,
    string PrimaryName,
    string EntitySet,
    IReadOnlyDictionary<Verb, string> Privileges);
