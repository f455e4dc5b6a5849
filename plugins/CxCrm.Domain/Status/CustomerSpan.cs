using System;

namespace CxCrm.Domain.Status;

/// <summary>One customer in one period, as the CRM records it.</summary>
/// <param name="Customer">Contact or account.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
/// <param name="LostOn">The day the customer was lost, if so.</param>
public sealed record CustomerSpan(Guid Customer, DateTime From, DateTime To, DateTime? LostOn);
