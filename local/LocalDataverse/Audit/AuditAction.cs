namespace LocalDataverse.Audit;

/// <summary>What was done, with the platform's numbers (audit.action; Microsoft Learn: Auditing table).</summary>
internal enum AuditAction
{
    Create = 1,
    Update = 2,
    Delete = 3,
    Activate = 4,
    Deactivate = 5,
    Assign = 13,
}
